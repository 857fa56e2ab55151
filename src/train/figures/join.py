"""One ONNX model of two with the same words: an input says which of them reads a window."""
import copy

import onnx
from onnx import TensorProto, helper

WORDS = "/embeddings/word_embeddings/Gather_output_0"  # the last that both reckon alike
STATES = "last_hidden_state"
CHOICE = "harm"


def before(graph, wanted, known):
    """The nodes that it takes to reckon a value, in their order, but for what is known."""
    makers = {output: node for node in graph.node for output in node.output}
    needed, open_values = set(), [wanted]
    while open_values:
        value = open_values.pop()
        if value in known or value not in makers or id(makers[value]) in needed:
            continue
        needed.add(id(makers[value]))
        open_values.extend(makers[value].input)
    return [node for node in graph.node if id(node) in needed]


def branch(model, prefix, known):
    """What follows the words, with names of its own."""
    def renamed(name):
        return name if not name or name in known else prefix + name

    nodes = []
    for node in before(model.graph, STATES, known):
        own = copy.deepcopy(node)
        own.name = prefix + node.name
        own.input[:] = [renamed(name) for name in node.input]
        own.output[:] = [renamed(name) for name in node.output]
        nodes.append(own)
    used = {name for node in nodes for name in node.input}
    weights = []
    for weight in model.graph.initializer:
        if prefix + weight.name in used:
            own = copy.deepcopy(weight)
            own.name = prefix + weight.name
            weights.append(own)
    states = helper.make_tensor_value_info(prefix + STATES, TensorProto.FLOAT, None)
    return helper.make_graph(nodes, prefix + "layers", [], [states], weights)


def joined(names, harm):
    """The layers of `harm` where the input says so, else those of `names`; a window is read by one of them, in the time of one."""
    graph = names.graph
    words = before(graph, WORDS, set())
    known = {WORDS} | {each.name for each in graph.input}
    used = {name for node in words for name in node.input}
    choice = helper.make_tensor_value_info(CHOICE, TensorProto.BOOL, [])
    node = helper.make_node("If", [CHOICE], [STATES], name="/of_harm",
                            then_branch=branch(harm, "harm.", known), else_branch=branch(names, "names.", known))
    whole = helper.make_graph(words + [node], "encoder", list(graph.input) + [choice], list(graph.output),
                              [weight for weight in graph.initializer if weight.name in used])
    model = helper.make_model(whole, opset_imports=names.opset_import)
    model.ir_version = names.ir_version
    onnx.checker.check_model(model)
    return model
