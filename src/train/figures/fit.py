#!/usr/bin/env python3
"""Learns the weights of a judge: fit.py EXAMPLES OUT.judge.tsv [--least N] [--strength C] [--folds FOLDER]

EXAMPLES is what Examples.java writes. With --folds it says first how good the weights are on hands that they were not learnt from, each
left out in turn: of each pair alone, and of the likeliest candidate of each question at several thresholds. It learns from all and writes.
Needs scikit-learn (Debian: python3-sklearn). The same examples give the same weights."""
import argparse
import sys
from collections import Counter, defaultdict

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression


def read(path):
    folders, questions, labels, features = [], [], [], []
    for line in open(path, encoding="utf-8"):
        folder, question, label, said = line.rstrip("\n").split("\t")
        parts = said.split()
        folders.append(folder)
        questions.append(question)
        labels.append(int(label))
        features.append({parts[i]: float(parts[i + 1]) for i in range(0, len(parts), 2)})
    return np.array(folders), questions, np.array(labels), features


def learn(features, labels, least, strength):
    seen = Counter(name for each in features for name in each)
    kept = [{name: value for name, value in each.items() if seen[name] >= least} for each in features]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=strength, max_iter=2000, solver="liblinear", random_state=1)
    model.fit(vectorizer.fit_transform(kept), labels)
    return vectorizer, model


def write(path, vectorizer, model):
    with open(path, "w", encoding="utf-8") as out:
        print(f"(bias)\t{model.intercept_[0]:.4f}", file=out)
        for name, weight in sorted(zip(vectorizer.get_feature_names_out(), model.coef_[0])):
            if abs(weight) >= 0.00005:
                print(f"{name}\t{weight:.4f}", file=out)


def report(probabilities, questions, labels):
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        said = probabilities >= threshold
        right = int((said & (labels == 1)).sum())
        precision, recall = right / max(1, said.sum()), right / max(1, labels.sum())
        best, answerable = {}, set()
        for i, question in enumerate(questions):
            if labels[i]:
                answerable.add(question)
            if probabilities[i] >= threshold and (question not in best or probabilities[i] > probabilities[best[question]]):
                best[question] = i
        hits = sum(int(labels[i]) for i in best.values())
        print(f"  at {threshold}: pairs P {precision:.3f} R {recall:.3f} F1 {2 * right / max(1, said.sum() + labels.sum()):.3f};"
              f" likeliest right {hits / max(1, len(best)):.3f} of those answered, {hits / max(1, len(answerable)):.3f} of those with one")


def measure(chosen, folders, questions, labels, features):
    """Says how good weights are on hands that they were not learnt from, and writes those."""
    probabilities = np.zeros(len(labels))
    for folder in sorted(set(folders)):
        others = np.flatnonzero(folders != folder)
        own = np.flatnonzero(folders == folder)
        vectorizer, model = learn([features[i] for i in others], labels[others], chosen.least, chosen.strength)
        name = chosen.out.rsplit("/", 1)[-1].replace(".judge.tsv", f".{folder}.judge.tsv")
        write(f"{chosen.folds}/{name}", vectorizer, model)
        probabilities[own] = model.predict_proba(vectorizer.transform([features[i] for i in own]))[:, 1]
    report(probabilities, questions, labels)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("examples")
    arguments.add_argument("out")
    arguments.add_argument("--least", type=int, default=5, help="examples that a feature must be in")
    arguments.add_argument("--strength", type=float, default=0.3, help="C: the larger, the less the weights are held small")
    arguments.add_argument("--folds", help="folder for the weights learnt without each hand, OUT.HAND.judge.tsv")
    chosen = arguments.parse_args()
    folders, questions, labels, features = read(chosen.examples)
    print(f"{len(labels)} candidates, {labels.sum()} right, {len(set(questions))} questions")
    if chosen.folds:
        measure(chosen, folders, questions, labels, features)
    vectorizer, model = learn(features, labels, chosen.least, chosen.strength)
    write(chosen.out, vectorizer, model)


if __name__ == "__main__":
    sys.exit(main())
