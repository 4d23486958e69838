"""Train a parser and write its weights: see README.md.

    train.py --size full --ud DIR --entities DIR --out FILE
"""

import argparse
import copy
import json
import math
import pathlib
import sys
import time

import torch
import torch.nn.functional as F

import data
import quotes
import shrink
import teacher
import voices
import weights
from model import HEADS, Parser, narrow, read_vocab, start_from_pretrained
from parse import SKIP, block_arcs, collate, encode, predict
from score import figures, to_conllu
from text import Pieces

# `pieces` and what follows: only for a parser made out of a trained one.
SIZES = {
    "full": dict(layers=6, passes=6, lr=1.2e-4, layer_decay=0.9),
    "fast": dict(layers=3, passes=4, lr=2e-4, layer_decay=0.95, pieces=14000, word_rank=128,
                 ffn=1152, rel=64, positions=256),
}
WEIGHT = dict(upos=0.5, xpos=0.5, feats=0.5, lemma=0.5, entity=0.25, named=0.1)
WEIGHT |= {"as " + k: w for k, w in WEIGHT.items()}


def say(*what):
    print(time.strftime("%H:%M:%S"), *what, flush=True)


def losses(parser, b, taught=None):
    """Loss of every head on one batch, by name; with `taught`, the scores of a teacher on the same
    words (see teacher.py), also how far its arcs, labels and tags are."""
    h = parser.words(b)
    out = {}
    for k in HEADS:
        scores = parser.head[k](parser.drop_tags(h)).flatten(0, 1).float()
        if (b[k] != SKIP).any():
            out[k] = F.cross_entropy(scores, b[k].flatten(), ignore_index=SKIP)
        if taught and k in taught:
            real = b["head"].flatten() != SKIP
            out["as " + k] = teacher.distance(scores[real], taught[k].flatten(0, 1)[real])
    real = b["head"] != SKIP
    arcs = block_arcs(parser.arcs(h), b["words"])
    out["arc"] = F.cross_entropy(arcs[real], b["head"][real])
    if taught:
        out["as arc"] = teacher.distance(arcs[real], taught["arc"][real])
    rooted = torch.cat([parser.root.expand(len(h), 1, -1), h], 1)
    heads = b["head"].clamp(min=0).unsqueeze(-1).expand(-1, -1, h.shape[-1])
    scores = parser.labels(h[real], rooted.gather(1, heads)[real])
    out["rel"] = F.cross_entropy(scores, b["deprel"][real], ignore_index=SKIP)
    if taught:
        out["as rel"] = teacher.distance(scores, taught["rel"][real])
    return out


def optimizer(parser, args):
    """AdamW: the encoder slow and slower with depth below, the heads fast."""
    groups, seen, depth = [], set(), len(parser.layer) + 1
    by = {}
    for d, p in parser.encoder_parameters():
        by.setdefault((d, p.dim() > 1 and d > 0), []).append(p)
        seen.add(id(p))
    for (d, decay), ps in sorted(by.items()):
        groups.append(dict(params=ps, lr=args.lr * args.layer_decay ** (depth - 1 - d),
                           weight_decay=0.01 if decay else 0.0))
    rest = [p for p in parser.parameters() if id(p) not in seen]
    groups.append(dict(params=rest, lr=args.head_lr, weight_decay=0.01))
    for g in groups:
        g["base"] = g["lr"]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def train(parser, sents, pieces, labels, args, after_pass, taught_by=None):
    index = {k: {v: i for i, v in enumerate(vs)} for k, vs in labels.items()}
    opt = optimizer(parser, args)
    rng = data.rng_for(args.seed)
    per_pass, step, start = None, 0, time.time()
    for n in range(args.passes):
        noisy = [data.noisy(s, rng) for s in sents] if args.noise else sents
        if args.noise:
            turned = (quotes.turned(s, data.REPORTING, rng) for s in sents)
            noisy += [data.noisy(s, rng) for s in turned if s and rng.random() < 0.6]
            some = (voices.attributed(s, rng) for s in sents if rng.random() < args.voices)
            noisy += [data.noisy(s, rng) for s in some if s]
        examples = [encode(s, pieces, index) | {"of": s} for s in noisy]
        examples = [e for e in examples if len(e["ids"]) <= 300]
        groups = data.batches([len(e["ids"]) for e in examples], args.batch, rng)
        per_pass = per_pass or len(groups)
        total = per_pass * args.passes
        warm = max(1, min(per_pass // 2, total // 10))
        parser.set_quant(n >= args.passes - args.quant_passes)
        parser.train()
        sums, t0 = {}, time.time()
        for group in groups:
            b = collate([examples[i] for i in group], pieces.sep)
            lost = (torch.rand(b["pieces"].shape) < args.lose) & (b["shape"] < 36)
            b["pieces"] = b["pieces"].masked_fill(lost, pieces.unk)
            rate = min((step + 1) / warm, max(0.0, (total - step) / max(1, total - warm)))
            for g in opt.param_groups:
                g["lr"] = g["base"] * rate
            taught = taught_by and taught_by.scores([examples[i]["of"] for i in group], b)
            with narrow():
                parts = losses(parser, b, taught)
                loss = sum(WEIGHT.get(k, 1.0) * v for k, v in parts.items())
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parser.parameters(), 2.0, foreach=True)
            opt.step()
            opt.zero_grad(set_to_none=True)
            step += 1
            for k, v in parts.items():
                sums[k] = sums.get(k, 0.0) + v.item()
            if step % 50 == 0:
                say(f"  step {step}/{total} loss {loss.item():.3f}, {time.time() - start:.0f}s")
            if not math.isfinite(loss.item()):
                raise SystemExit(f"the loss is {loss.item()} at step {step}; lower --lr")
        mean = " ".join(f"{k} {v / len(groups):.3f}" for k, v in sums.items())
        say(f"pass {n + 1}/{args.passes} {time.time() - t0:.0f}s, {len(groups)} steps: {mean}")
        after_pass(n + 1)
    say(f"trained in {(time.time() - start) / 60:.1f} minutes")


def brief(f):
    keys = "las las_full uas upos xpos feats lemma entity_f1 named_entity_type".split()
    return " ".join(f"{k} {f[k]}" for k in keys if k in f)


def all_scores(path, args):
    """Scores of a weights file, played in 8 bits, on dev and test as they are and normalised."""
    parser, vocab, labels, lexicon, meta = weights.load(path)
    pieces, out = Pieces(vocab), {}
    for split in ("dev", "test"):
        gold = data.load(f"{args.ud}/{split}.conllu", _entities(args, split), args.ewt_only)
        guess = predict(parser, gold, pieces, labels, lexicon, fast=False)
        out[split] = figures(gold, guess)
        for part, has in (("news", "GUM_news"), ("gum", "GUM_"), ("ewt", "")):
            keep = [i for i, s in enumerate(gold)
                    if (s["id"].startswith(has) if has else not s["id"].startswith("GUM_"))]
            if keep:
                out[f"{split}-{part}"] = figures([gold[i] for i in keep], [guess[i] for i in keep])
        gold = copy.deepcopy(gold)
        changed = sum(map(data.one_quotation_form, gold))
        out[f"{split}-normal"] = figures(gold, guess) | {"quotations_changed": changed}
    out["file_bytes"] = pathlib.Path(path).stat().st_size
    out["made"] = meta["made"]
    return out


def _entities(args, split):
    return f"{args.entities}/{split}.conllu" if args.entities else None


def arguments():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("--size", choices=SIZES, default="full")
    a.add_argument("--ud", required=True, help="folder with train, dev and test.conllu")
    a.add_argument("--entities", help="folder with the same GUM documents and Entity in MISC")
    a.add_argument("--out", help="weights file to write")
    a.add_argument("--ewt-only", action="store_true", help="leave GUM out everywhere")
    a.add_argument("--passes", type=int)
    a.add_argument("--layers", type=int)
    a.add_argument("--batch", type=int, default=1300, help="pieces a step")
    a.add_argument("--start", metavar="FILE", help="weights that `fast` is made out of")
    a.add_argument("--resume", metavar="FILE", help="weights of the same size to go on from")
    a.add_argument("--teacher", metavar="FILE", help="weights of a larger parser to learn from")
    a.add_argument("--also", metavar="CONLLU", help="sentences besides, with a teacher's trees")
    a.add_argument("--lr", type=float)
    a.add_argument("--head-lr", type=float, default=1e-3)
    a.add_argument("--layer-decay", type=float)
    a.add_argument("--lose", type=float, default=0.015, help="share of pieces made unknown")
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--news", type=int, default=2, help="how often GUM news goes into a pass")
    a.add_argument("--voices", type=float, default=0.05, help="share of sentences also quoted")
    a.add_argument("--quant-passes", type=int, default=1, help="last passes in 8 bits")
    a.add_argument("--no-noise", dest="noise", action="store_false")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--threads", type=int, default=2, help="1 where others use the machine too")
    a.add_argument("--score", metavar="FILE", help="score a weights file instead of training")
    a.add_argument("--scores-out", metavar="JSON")
    a.add_argument("--parity", metavar="FILE", help="parse the sentences of parity.txt and stop")
    return a.parse_args()


def write_scores(path, args):
    scores = all_scores(path, args)
    for k, v in scores.items():
        if isinstance(v, dict) and "las" in v:
            say(f"{k:12} {brief(v)}")
            say(f"{'':12} {v['relations_f1']}")
    if args.scores_out:
        pathlib.Path(args.scores_out).write_text(json.dumps(scores, indent=1) + "\n")


def write_parity(path, out):
    """Parse the lines of parity.txt (words, `_` before a word glued to the last) in 8 bits."""
    parser, vocab, labels, lexicon, _ = weights.load(path)
    parser.double()
    sents = []
    for line in (pathlib.Path(__file__).parent / "parity.txt").read_text("utf-8").splitlines():
        words = line.split()
        sents.append(dict(id="", form=[w.removeprefix("_") for w in words],
                          spaced=[not w.startswith("_") for w in words]))
    guess = predict(parser, sents, Pieces(vocab), labels, lexicon, fast=False)
    pathlib.Path(out).write_text(to_conllu(guess), "utf-8")


def new_parser(args, size, sents, labels):
    """(parser to train, its pieces): from the pretrained encoder, or out of a trained parser."""
    counts = {k: len(v) for k, v in labels.items()}
    if args.resume:
        parser, vocab, its_labels, _, _ = weights.load(args.resume)
        if its_labels != labels:
            sys.exit(f"{args.resume} has other labels than these treebanks")
        parser.set_quant(False)
        return parser, vocab
    if "pieces" not in size:
        everything = read_vocab()
        keep = [i for i, p in enumerate(everything) if not p.startswith("[unused")]
        parser = Parser(len(keep), counts, layers=args.layers, dropout=args.dropout)
        start_from_pretrained(parser, keep)
        return parser, [everything[i] for i in keep]
    everything = weights.load(args.start)[1]
    keep, seen = shrink.choose_pieces(everything, sents, size.pop("pieces"))
    parser = Parser(len(keep), counts, layers=args.layers, dropout=args.dropout, **size)
    shrink.start_from_trained(parser, args.start, labels, keep, seen, range(args.layers))
    return parser, [everything[i] for i in keep]


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    if args.score:
        if args.parity:
            return write_parity(args.score, args.parity)
        return write_scores(args.score, args)
    if not args.out:
        sys.exit("give --out FILE to train, or --score FILE")
    size = dict(SIZES[args.size])
    for k in ("passes", "layers", "lr", "layer_decay"):
        setattr(args, k, getattr(args, k) or size.pop(k))
        size.pop(k, None)
    if "pieces" in size and not (args.start or args.resume):
        sys.exit("give --start FILE, the weights of the full size")
    sents = data.load(f"{args.ud}/train.conllu", _entities(args, "train"), args.ewt_only)
    dev = data.load(f"{args.ud}/dev.conllu", _entities(args, "dev"), args.ewt_only)
    changed = sum(map(data.one_quotation_form, sents))
    labels = data.label_lists(sents)
    lexicon = data.make_lexicon(sents)
    say(f"{len(sents)} sentences, {changed} quotations changed,",
        ", ".join(f"{k} {len(v)}" for k, v in labels.items()), f"lexicon {len(lexicon)}")
    sents += [s for s in sents if s["id"].startswith("GUM_news")] * (args.news - 1)
    parser, vocab = new_parser(args, size, sents, labels)
    pieces = Pieces(vocab)
    settings = {k: v for k, v in vars(args).items()
                if k not in ("out", "ud", "entities", "start", "score", "scores_out", "parity",
                             "threads", "resume", "teacher", "also")}
    settings |= {k: bool(getattr(args, k)) for k in ("resume", "teacher", "also")}
    taught_by = None
    if args.teacher:
        taught_by = teacher.Teacher(args.teacher, labels)
    if args.also:
        also = data.read_conllu(args.also)
        turned_here = sum(map(data.one_quotation_form, also))
        say(f"{len(also)} sentences besides, {turned_here} quotations changed")
        sents += also

    def after_pass(n):
        weights.save(args.out, parser, vocab, labels, lexicon, args.size,
                     {"settings": settings, "passes_done": n, "torch": torch.__version__})
        say("  dev", brief(figures(dev, predict(parser, dev, pieces, labels, lexicon))))

    train(parser, sents, pieces, labels, args, after_pass, taught_by)
    write_scores(args.out, args)


if __name__ == "__main__":
    main()
