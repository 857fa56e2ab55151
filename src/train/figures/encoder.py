#!/usr/bin/env python3
"""Teaches a copy of the model of names to read figures as well: encoder.py WINDOWS NAMES OUT [--epochs 6] [--leave-out a,b]

WINDOWS is what EncoderExamples.java writes, NAMES a folder with the model that knows names only (model.onnx, head.bin). The encoder is
trained on with linear layers for what a figure and a mention are, and for what belongs together: each figure asks, each mention and each
other figure offers, and the product says how well they fit. It reads as many windows of a text at once as have room in 512 pieces, now
and then fewer, as in the middle of a long text. That it forgets no name, its answers for names are held to those that it gave before
(distillation). Writes OUT/model.onnx, the model of names and its copy joined (see join.py), with matrices in 8 bits, and the layers:
figures.bin, mentions.bin, asks.bin, offers.bin. Needs PyTorch, ONNX and scikit-learn of Debian: python3-torch, python3-onnx,
python3-sklearn. Seeded: the same windows give the same weights on the same machine."""
import argparse
import copy
import json
import math
import pathlib
import random
import re
import time

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from sklearn.metrics import roc_auc_score
from torch.nn import functional as F

from join import joined

LAYERS, HEADS, WIDTH = 6, 12, 384
LABELS = 7  # of names
MEASURES = 8  # with none, as EncoderExamples orders them
SAID, MENTIONS = 8, 4  # what else is asked of a figure, and of a mention
MATRICES = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
            "intermediate.dense", "output.dense"]
TYPES = "embeddings.token_type_embeddings.weight"
QUANTISED = re.compile(r"onnx::MatMul_(\d+)_quantized$")
LARGEST = 63  # 7 bits: on processors without VNNI sums of two products are cut off at 16 bits
RATE, HEAD_RATE, BELOW, WARM_UP = 1.2e-4, 1e-3, 0.9, 0.06
LINKS = ["place", "time", "asOf", "source", "whole", "repeat", "rival", "narrowest"]  # as Linker.Link orders them
MENTIONED = {"place": "place", "narrowest": "place", "time": "time", "asOf": "time", "source": "source"}  # what kind of mention; the others lead to figures
DIMENSIONS = 16  # of a link
ROOMS, SHARES = [512, 256, 128], [6, 2, 1]  # pieces read at once, and how often


class Encoder(torch.nn.Module):
    """MiniLM as the names model has it; its words and positions are not trained."""

    def __init__(self, model):
        super().__init__()
        weights = {each.name: numpy_helper.to_array(each) for each in model.graph.initializer}

        def whole(name):
            if name in weights:
                return weights[name].astype(np.float32)
            parts = (weights[name + end].astype(np.float32) for end in ("_quantized", "_zero_point", "_scale"))
            quantised, zero, scale = parts
            return (quantised - zero) * scale

        trained = {name: value for name, value in weights.items() if name.startswith(("encoder.", "embeddings.LayerNorm"))}
        for matrix, name in matrices(weights).items():
            trained[name] = whole(matrix)
        trained[TYPES] = whole(TYPES)
        self.weights = torch.nn.ParameterDict(
            {name.replace(".", "_"): torch.nn.Parameter(torch.tensor(np.array(value, np.float32))) for name, value in trained.items()})
        self.register_buffer("words", torch.tensor(whole("embeddings.word_embeddings.weight")))
        self.register_buffer("positions", torch.tensor(np.array(whole("embeddings.position_embeddings.weight"))))

    def weight(self, name):
        return self.weights[name.replace(".", "_")]

    def linear(self, x, name):
        return x @ self.weight(name + ".weight") + self.weight(name + ".bias")

    def norm(self, x, name):
        return F.layer_norm(x, (WIDTH,), self.weight(name + ".weight"), self.weight(name + ".bias"), 1e-12)

    def forward(self, pieces, cases, mask):
        rows, length = pieces.shape
        dropped = lambda y: F.dropout(y, 0.1, self.training)
        split = lambda y: y.view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        hidden = ((1 - mask) * -1e4)[:, None, None, :]
        x = self.words[pieces] + self.weight(TYPES)[cases] + self.positions[:length]
        x = dropped(self.norm(x, "embeddings.LayerNorm"))
        for layer in range(LAYERS):
            at = f"encoder.layer.{layer}."
            query, key, value = (split(self.linear(x, at + name)) for name in MATRICES[:3])
            looks = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + hidden, -1)
            seen = (looks @ value).transpose(1, 2).reshape(rows, length, WIDTH)
            x = self.norm(x + dropped(self.linear(seen, at + MATRICES[3])), at + "attention.output.LayerNorm")
            wide = F.gelu(self.linear(x, at + MATRICES[4]))
            x = self.norm(x + dropped(self.linear(wide, at + MATRICES[5])), at + "output.LayerNorm")
        return x


def matrices(weights):
    """The model's names of its quantised matrices in their order, with those that they have in the layers."""
    numbers = sorted(int(found.group(1)) for found in map(QUANTISED.match, weights) if found)
    assert len(numbers) == LAYERS * len(MATRICES), numbers
    return {f"onnx::MatMul_{number}": f"encoder.layer.{i // len(MATRICES)}.{MATRICES[i % len(MATRICES)]}.weight"
            for i, number in enumerate(numbers)}


def together(windows, room):
    """Windows of a text that follow each other as one, each as many as have room."""
    read, part, size = [], [], 2
    for window in windows:
        if part and (size + len(window["pieces"]) - 2 > room or window["text"] != part[-1]["text"]):
            read.append(joined_windows(part))
            part, size = [], 2
        part.append(window)
        size += len(window["pieces"]) - 2
    return read + ([joined_windows(part)] if part else [])


def joined_windows(parts):
    whole = {"hand": parts[0]["hand"], "parts": parts, "candidates": [], "mentions": []}
    whole["pieces"], whole["cases"] = ([parts[0][kind][0]] for kind in ("pieces", "cases"))
    for part in parts:
        shift = len(whole["pieces"]) - 1
        for kind in ("pieces", "cases"):
            whole[kind] += part[kind][1:-1]
        for kind in ("candidates", "mentions"):
            whole[kind] += [dict(mark, first=mark["first"] + shift, second=mark["second"] + shift) for mark in part[kind]]
    for kind in ("pieces", "cases"):
        whole[kind].append(parts[0][kind][-1])
    return whole


def batch(windows):
    length = max(len(window["pieces"]) for window in windows)
    pieces, cases = (torch.zeros(len(windows), length, dtype=torch.long) for _ in range(2))
    mask = torch.zeros(len(windows), length)
    for row, window in enumerate(windows):
        size = len(window["pieces"])
        pieces[row, :size], cases[row, :size], mask[row, :size] = torch.tensor(window["pieces"]), torch.tensor(window["cases"]), 1
    return pieces, cases, mask


def pairs(states, windows, kind):
    """Of each candidate or mention the states of its two pieces, and the marks themselves."""
    marks = [(row, mark) for row, window in enumerate(windows) for mark in window[kind]]
    vectors = [torch.cat([states[row, mark["first"]], states[row, mark["second"]]]) for row, mark in marks]
    return (torch.stack(vectors) if vectors else torch.zeros(0, 2 * WIDTH)), [mark for _, mark in marks]


def figure_loss(scores, candidates):
    sure = [i for i, each in enumerate(candidates) if not each["optional"]]
    if not sure:
        return scores.sum() * 0
    loss = F.cross_entropy(scores[sure, :MEASURES], torch.tensor([candidates[i]["measure"] for i in sure]))
    said = [i for i, each in enumerate(candidates) if each["said"]]
    if said:
        wanted = torch.tensor([candidates[i]["said"] for i in said], dtype=torch.float)
        loss = loss + 0.5 * F.binary_cross_entropy_with_logits(scores[said][:, MEASURES:], wanted)
    return loss


def mention_loss(scores, mentions):
    if not any(answer is not None for each in mentions for answer in each["answers"]):
        return scores.sum() * 0
    asked = torch.tensor([[answer is not None for answer in each["answers"]] for each in mentions], dtype=torch.float)
    wanted = torch.tensor([[answer or 0 for answer in each["answers"]] for each in mentions], dtype=torch.float)
    return 0.5 * (F.binary_cross_entropy_with_logits(scores, wanted, reduction="none") * asked).sum() / asked.sum()


def linked(heads, states, row, window):
    """For each link the figures of a window that ask, those that may be meant, and how well each fits each."""
    of = lambda marks: torch.stack([torch.cat([states[row, mark["first"]], states[row, mark["second"]]]) for mark in marks])
    figures = [each for each in window["candidates"] if each["links"]]
    if not figures:
        return
    asks = heads["asks"](of(figures)).view(-1, len(LINKS), DIMENSIONS)
    for i, link in enumerate(LINKS):
        marks = [each for each in window["mentions"] if each["link"] == MENTIONED[link]] if link in MENTIONED else figures
        if marks:
            offers = heads["offers"](of(marks)).view(-1, len(LINKS), DIMENSIONS)
            yield link, figures, marks, asks[:, i] @ offers[:, i].T / math.sqrt(DIMENSIONS)


def alike(figures):
    """Of each figure by its key one that stands for all that repeat each other."""
    first = {each["links"]["key"]: each["links"]["key"] for each in figures}

    def of(key):
        while first.get(key, key) != key:
            key = first[key]
        return key

    for each in figures:
        for other in each["links"]["repeat"]:
            first[of(each["links"]["key"])] = of(other)
    return of


def wanted_links(link, figures, marks):
    """Which of the marks each figure should be linked to, 1 or 0."""
    if link == "narrowest":
        return torch.tensor([[float(mark["key"] in each["links"]["place"][:1]) for mark in marks] for each in figures])
    if link in MENTIONED:
        return torch.tensor([[float(mark["key"] in each["links"][link]) for mark in marks] for each in figures])
    of = alike(figures)
    keys = [of(each["links"]["key"]) for each in figures]
    meant = [{of(key) for key in each["links"][link]} for each in figures]
    if link == "whole":
        return torch.tensor([[float(key in wanted) for key in keys] for wanted in meant])
    if link == "repeat":
        return torch.tensor([[float(i != j and one == other) for j, other in enumerate(keys)] for i, one in enumerate(keys)])
    return torch.tensor([[float(keys[j] in meant[i] or keys[i] in meant[j]) for j in range(len(keys))] for i in range(len(keys))])


def link_loss(heads, states, windows):
    total = states.sum() * 0
    for row, window in enumerate(windows):
        for link, figures, marks, scores in linked(heads, states, row, window):
            wanted = wanted_links(link, figures, marks)
            shares = torch.log_softmax(torch.cat([scores, torch.zeros(len(figures), 1)], 1), 1)
            none = (wanted.sum(1, keepdim=True) == 0).float()
            right = torch.cat([wanted, none], 1)
            total = total - torch.logsumexp(shares + torch.log(right + 1e-9), 1).mean()
    return 0.25 * total / len(windows)


def remember_names(teacher, names, windows):
    """Keeps with each window what the teacher says of the names in it."""
    with torch.no_grad():
        for i in range(0, len(windows), 16):
            part = windows[i:i + 16]
            for window, shares in zip(part, torch.softmax(names(teacher(*batch(part))), -1)):
                window["names"] = shares[1:len(window["pieces"]) - 1].clone()


def known_names(windows, length):
    """What the teacher said of names in windows, each of which it read part by part, and where it said it."""
    before, said = torch.zeros(len(windows), length, LABELS), torch.zeros(len(windows), length)
    for row, window in enumerate(windows):
        names = torch.cat([part["names"] for part in window["parts"]])
        before[row, 1:len(names) + 1], said[row, 1:len(names) + 1] = names, 1
    return before, said


def train(encoder, names, heads, windows, epochs):
    groups = []
    for name, weight in encoder.named_parameters():
        layer = re.search(r"layer_(\d)", name)
        groups.append({"params": [weight], "most": RATE * BELOW ** (LAYERS - 1 - (int(layer.group(1)) if layer else -1))})
    groups.append({"params": list(heads.parameters()), "most": HEAD_RATE})
    optimiser = torch.optim.AdamW([dict(group, lr=group["most"]) for group in groups], weight_decay=0.01)
    texts = [[window for window in windows if window["text"] == text] for text in sorted({window["text"] for window in windows})]
    began = time.time()
    for epoch in range(epochs):
        encoder.train()
        read = [each for text in texts for each in together(text, random.choices(ROOMS, SHARES)[0])]
        order = sorted(read, key=lambda window: len(window["pieces"]) + random.random() * 40)
        batches = batches_of(order)
        random.shuffle(batches)
        total = 0
        for step, each in enumerate(batches):
            done = (epoch + (step + 1) / len(batches)) / epochs
            for group in optimiser.param_groups:
                group["lr"] = group["most"] * min(1, done / WARM_UP) * (1 - max(0, done - WARM_UP) / (1 - WARM_UP))
            pieces, cases, mask = batch(each)
            states = encoder(pieces, cases, mask)
            vectors, candidates = pairs(states, each, "candidates")
            loss = 2 * figure_loss(heads["figures"](vectors), candidates)
            vectors, mentions = pairs(states, each, "mentions")
            loss = loss + mention_loss(heads["mentions"](vectors), mentions)
            loss = loss + link_loss(heads, states, each)
            before, said = known_names(each, pieces.shape[1])
            forgotten = -(before * torch.log_softmax(names(states), -1)).sum(-1)
            loss = loss + (forgotten * said).sum() / said.sum()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1)
            optimiser.step()
            total += loss.item()
        print(f"epoch {epoch + 1} of {epochs}: loss {total / len(batches):.4f}, {time.time() - began:.0f} s", flush=True)


def batches_of(windows):
    """As many at a time as a whole room has pieces."""
    batches, part = [], []
    for window in windows:
        if part and max(len(window["pieces"]), len(part[-1]["pieces"])) * (len(part) + 1) > ROOMS[0]:
            batches.append(part)
            part = []
        part.append(window)
    return batches + [part]


def report(encoder, heads, windows):
    """On hands that were left out: how often measures of candidates are right, and what is said of figures and mentions."""
    if not windows:
        return
    encoder.eval()
    figures, mentions, links = [], [], {link: [0, 0, 0] for link in LINKS}
    windows = together(windows, ROOMS[0])
    with torch.no_grad():
        for i in range(0, len(windows), 4):
            part = windows[i:i + 4]
            states = encoder(*batch(part))
            for row, window in enumerate(part):
                for link, asking, marks, scores in linked(heads, states, row, window):
                    count_links(links[link], scores, wanted_links(link, asking, marks))
            for kind, kept in (("candidates", figures), ("mentions", mentions)):
                vectors, marks = pairs(states, part, kind)
                kept.extend(zip(heads["figures" if kind == "candidates" else kind](vectors).numpy(), marks))
    for threshold in (0.5, 0.7, 0.9):
        said = right = there = 0
        for scores, mark in figures:
            if mark["optional"]:
                continue
            shares = np.exp(scores[:MEASURES] - scores[:MEASURES].max())
            shares /= shares.sum()
            measure = int(shares.argmax())
            answered = measure > 0 and shares[measure] >= threshold
            said, there = said + answered, there + (mark["measure"] > 0)
            right += answered and measure == mark["measure"]
        print(f"  measures at {threshold}: P {right / max(1, said):.3f} R {right / max(1, there):.3f}")
    asked = [(scores[MEASURES:], mark["said"]) for scores, mark in figures if mark["said"]]
    print("  said of figures, AUC:", " ".join(area(asked, i) for i in range(SAID)))
    asked = [(scores, mark["answers"]) for scores, mark in mentions]
    print("  mentions, AUC:", " ".join(area(asked, i) for i in range(MENTIONS)))
    for link, (right, said, there) in links.items():
        print(f"  {link}: P {right / max(1, said):.3f} R {right / max(1, there):.3f} of {there}")
    print(end="", flush=True)


def count_links(counts, scores, wanted):
    """Adds how many links are right, said and there."""
    best, chosen = scores.max(1)
    said = best > 0
    right = said & (wanted.gather(1, chosen[:, None])[:, 0] > 0)
    there = wanted.sum(1) > 0
    for i, each in enumerate((right, said, there)):
        counts[i] += int(each.sum())


def area(asked, i):
    known = [(scores[i], bool(wanted[i])) for scores, wanted in asked if wanted[i] is not None]
    return f"{roc_auc_score([wanted for _, wanted in known], [score for score, _ in known]):.3f}" if len({w for _, w in known}) == 2 else "-"


def export(model, encoder, heads, out):
    out.mkdir(parents=True, exist_ok=True)
    names = copy.deepcopy(model)
    written = {each.name: each for each in model.graph.initializer}

    def put(name, values):
        old = written[name]
        new = numpy_helper.from_array(np.ascontiguousarray(values).reshape(tuple(old.dims)), name)
        assert new.data_type == old.data_type, name
        old.CopyFrom(new)

    quantised = matrices(written)
    for matrix, name in quantised.items():
        values = encoder.weight(name).detach().numpy()
        scales = np.maximum(np.abs(values).max(0) / LARGEST, 1e-12)
        put(matrix + "_quantized", np.round(values / scales).astype(np.int8))
        put(matrix + "_zero_point", np.zeros(values.shape[1], np.int8))
        put(matrix + "_scale", scales.astype(np.float32))
    for name in written:
        if name.startswith(("encoder.", "embeddings.LayerNorm")):
            put(name, encoder.weight(name).detach().numpy())
    types = encoder.weight(TYPES).detach().numpy()
    scale = np.float32(np.abs(types).max() / 127)
    put(TYPES + "_quantized", (np.round(types / scale) + 128).astype(np.uint8))
    put(TYPES + "_scale", np.array(scale, np.float32))
    put(TYPES + "_zero_point", np.array(128, np.uint8))
    onnx.save(joined(names, model), str(out / "model.onnx"))
    for name, head in heads.items():
        parts = [head.weight.detach().numpy().T.reshape(-1), head.bias.detach().numpy()]
        np.concatenate(parts).astype(">f4").tofile(out / f"{name}.bin")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("windows", type=pathlib.Path)
    arguments.add_argument("names", type=pathlib.Path)
    arguments.add_argument("out", type=pathlib.Path)
    arguments.add_argument("--epochs", type=int, default=6)
    arguments.add_argument("--leave-out", default="", help="hands to measure on, and not to learn from")
    chosen = arguments.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    model = onnx.load(str(chosen.names / "model.onnx"))
    values = torch.tensor(np.fromfile(chosen.names / "head.bin", ">f4").astype(np.float32))
    names = lambda states: states @ values[:WIDTH * LABELS].view(WIDTH, LABELS) + values[WIDTH * LABELS:]
    windows = [json.loads(line) for line in chosen.windows.open(encoding="utf-8")]
    left = set(chosen.leave_out.split(","))
    known = [window for window in windows if window["hand"] not in left]
    kept = [window for window in windows if window["hand"] in left]
    print(f"{len(known)} windows to learn from, {len(kept)} to measure on", flush=True)
    encoder = Encoder(model)
    outputs = {"figures": MEASURES + SAID, "mentions": MENTIONS, "asks": len(LINKS) * DIMENSIONS, "offers": len(LINKS) * DIMENSIONS}
    heads = torch.nn.ModuleDict({name: torch.nn.Linear(2 * WIDTH, size) for name, size in outputs.items()})
    for head in heads.values():
        torch.nn.init.normal_(head.weight, 0, 0.02)
    remember_names(Encoder(model).eval(), names, known)
    train(encoder, names, heads, known, chosen.epochs)
    report(encoder, heads, kept)
    export(model, encoder, heads, chosen.out)


if __name__ == "__main__":
    main()
