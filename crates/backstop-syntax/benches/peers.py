"""Other parsers on the same text, beside this one, in one run and on one core.

    python -m venv PEERS
    PEERS/bin/pip install spacy==3.8.18
    cargo build --release -p backstop-syntax --features fast --example evaluate
    PEERS/bin/python benches/peers.py train MODELS --ud DIR [--epochs 10]
    PEERS/bin/python benches/peers.py compare MODELS --ud DIR --ours target/release/examples/evaluate

`train` makes spaCy's small CPU pipeline learn from DIR/train.conllu alone (its own quickstart
settings for `efficiency`: tok2vec, tagger, morphologizer, lemmatizer, parser, no vectors); it
writes what it has every 1,000 steps and can be stopped after any. `compare` gives all the
same text, that of DIR/test.conllu, measures the time of the processor, several rounds in turn so
that a busy machine slows all alike, and takes the best of each. Words are those of the treebank.

Accuracy is counted as the shared task of CoNLL 2018 counts: by place in the text, relations
without subtype. Not known here: how good the peers get when trained longer or with vectors.
"""

import argparse
import os
import pathlib
import resource
import subprocess
import sys
import time

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"

WHO = ("full", "fast", "spacy")


class Word:
    """One word of a treebank; `head` counts from 0 within the sentence, itself for the root."""

    def __init__(self, columns):
        self.form, self.lemma, self.upos, self.xpos, self.feats = columns[1:6]
        self.rel = columns[7]
        self.head = int(columns[6]) - 1 if columns[6] != "0" else int(columns[0]) - 1
        self.spaced = "SpaceAfter=No" not in columns[9]


def treebank(path):
    """Documents: lists of paragraphs, which are lists of sentences (lists of words)."""
    documents, sentence, within, joined = [], [], 0, True
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            documents.append([])
        if line.startswith(("# newdoc", "# newpar")) and (not documents[-1] or documents[-1][-1]):
            documents[-1].append([])
        columns = line.split("\t")
        if len(columns) == 10 and "-" in columns[0]:
            within, joined = int(columns[0].split("-")[1]), "SpaceAfter=No" in columns[9]
        elif len(columns) == 10 and columns[0].isdigit():
            word = Word(columns)
            at = int(columns[0])
            if at <= within:  # a part of a contraction is glued to the next
                word.spaced = at == within and not joined
            sentence.append(word)
        elif not line:
            documents[-1][-1].append(sentence)
            sentence, within = [], 0
    return documents


def paragraphs(documents):
    """The texts of the paragraphs, as a reader meets them."""
    for document in documents:
        for paragraph in document:
            words = [w for sentence in paragraph for w in sentence]
            yield "".join(w.form + " " * w.spaced for w in words).rstrip()


# ---------------------------------------------------------------------------------------- spaCy


def train_spacy(models, ud, epochs):
    import spacy
    from spacy.cli.init_config import init_config
    from spacy.cli.train import train
    from spacy.tokens import Doc, DocBin

    nlp = spacy.blank("en")
    for split in ("train", "dev"):
        found = DocBin(store_user_data=False)
        for document in treebank(f"{ud}/{split}.conllu"):
            sentences = [s for paragraph in document for s in paragraph]
            for first in range(0, len(sentences), 10):
                words, heads = [], []
                for sentence in sentences[first : first + 10]:
                    heads += [len(words) + w.head for w in sentence]
                    words += sentence
                found.add(Doc(nlp.vocab, [w.form for w in words], [w.spaced for w in words],
                              tags=[w.xpos for w in words], pos=[w.upos for w in words],
                              morphs=["" if w.feats == "_" else w.feats for w in words],
                              lemmas=[w.lemma for w in words], heads=heads,
                              deps=["ROOT" if w.rel == "root" else w.rel for w in words]))
        found.to_disk(models / f"{split}.spacy")
    parts = ["tagger", "morphologizer", "trainable_lemmatizer", "parser"]
    config = init_config(lang="en", pipeline=parts, optimize="efficiency", gpu=False)
    config.to_disk(models / "spacy.cfg")
    train(models / "spacy.cfg", models / "spacy", overrides={
        "paths.train": str(models / "train.spacy"), "paths.dev": str(models / "dev.spacy"),
        "training.max_epochs": epochs, "training.patience": 0,
        "training.eval_frequency": 1000, "training.seed": 1})


class Spacy:
    def __init__(self, models):
        import spacy

        self.nlp = spacy.load(models / "spacy" / "model-best")

    def parse(self, texts):
        return list(self.nlp.pipe(texts, batch_size=64))

    def sentences(self, parsed):
        for doc in parsed:
            for sentence in doc.sents:
                words = [t for t in sentence if not t.is_space]
                place = {t.i: i for i, t in enumerate(words)}
                yield [(t.text, t.pos_, t.lemma_, place.get(t.head.i, i),
                        "root" if t.head is t or t.dep_ == "ROOT" else t.dep_)
                       for i, t in enumerate(words)]


# -------------------------------------------------------------------------------------- compare


def places(sentences):
    """Words by place, counted in characters that are not space, and the sentences' places."""
    words, ends, at = {}, set(), 0
    for sentence in sentences:
        spans, start = [], at
        for form, *_ in sentence:
            length = len("".join(form.split()))
            spans.append((at, at + length))
            at += length
        ends.add((start, at))
        for span, (_, upos, lemma, head, rel) in zip(spans, sentence):
            words[span] = (upos, lemma, spans[head], rel.split(":")[0])
    return words, ends


def scores(gold, found):
    """F1 of words, sentences, tags, lemmas, heads, and heads with relations."""
    (gw, gs), (fw, fs) = places(gold), places(found)
    both = [(gw[s], fw[s]) for s in gw if s in fw]
    f1 = lambda right, a, b: 200 * right / (len(a) + len(b))
    count = lambda *at: f1(sum(all(g[i] == f[i] for i in at) for g, f in both), gw, fw)
    return [f1(len(both), gw, fw), f1(len(gs & fs), gs, fs), count(0), count(1), count(2),
            count(2, 3)]


NAMES = ("words", "sentences", "UPOS", "lemmas", "UAS", "LAS")


def peer(name, models, ud):
    """In a process of its own: one round of a peer, printed as `evaluate` prints."""
    documents = treebank(f"{ud}/test.conllu")
    texts = list(paragraphs(documents))
    start = time.perf_counter()
    parser = {"spacy": Spacy}[name](models)
    load = time.perf_counter() - start
    gold = [[(w.form, w.upos, w.lemma, w.head, w.rel) for w in s]
            for document in documents for paragraph in document for s in paragraph]
    words = sum(map(len, gold))
    seconds = float("inf")
    for _ in range(2):  # the first is a warm-up
        start = time.process_time()
        parsed = parser.parse(texts)
        seconds = min(seconds, time.process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    for what, value in zip(NAMES, scores(gold, parser.sentences(parsed))):
        print(f"{what:<10} {value:6.2f}")
    print(f"speed      {words / seconds:.0f} words a second of the processor")
    print(f"load       {load * 1000:.0f} ms")
    print(f"memory     {peak} MiB at most")


def compare(models, ud, ours, rounds):
    have = [w for w in WHO if w in ("full", "fast") or (models / w / "model-best").exists()]
    best = {}
    for turn in range(rounds):
        for who in have:
            command = [sys.executable, __file__, "peer", str(models), "--ud", ud, "--name", who]
            if who in ("full", "fast"):
                command = [ours, f"{ud}/test.conllu", "--raw", "--weights", who, "--times", "2"]
            out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            row = {l.split()[0]: float(l.split()[1]) for l in out.splitlines()
                   if l.split()[:1] and l.split()[0] in NAMES + ("speed", "load", "memory")}
            if who not in best or row["speed"] > best[who]["speed"]:
                best[who] = row
            print(f"round {turn + 1}, {who}: {row['speed']:.0f} words a second", file=sys.stderr)
    base = "spacy" if "spacy" in best else have[-1]
    pace = best[base]["speed"]
    print(f"| | {' | '.join(NAMES)} | words/s | × {base} | MiB | loading, ms |")
    print("|---" * (len(NAMES) + 5) + "|")
    for who in have:
        row = best[who]
        cells = [f"{row[n]:.1f}" for n in NAMES]
        cells += [f"{row['speed']:,.0f}", f"{row['speed'] / pace:.1f}",
                  f"{row['memory']:.0f}", f"{row['load']:.0f}"]
        print(f"| {who} | " + " | ".join(cells) + " |")


def main():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("what", choices=("train", "compare", "peer"))
    a.add_argument("models", type=pathlib.Path)
    a.add_argument("--ud", required=True, help="folder with train, dev and test.conllu")
    a.add_argument("--epochs", type=int, default=10, help="passes over train")
    a.add_argument("--ours", default="target/release/examples/evaluate")
    a.add_argument("--rounds", type=int, default=5)
    a.add_argument("--name", choices=("spacy",), help=argparse.SUPPRESS)
    args = a.parse_args()
    if args.what == "train":
        args.models.mkdir(parents=True, exist_ok=True)
        train_spacy(args.models, args.ud, args.epochs)
    elif args.what == "peer":
        peer(args.name, args.models, args.ud)
    else:
        compare(args.models, args.ud, args.ours, args.rounds)


if __name__ == "__main__":
    main()
