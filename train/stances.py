"""Train the stance head on reports that we wrote: see README.md.

    stances.py --parser WEIGHTS --words COMMAND --out FILE
"""

import argparse
import collections
import math
import pathlib
import random
import time
import zlib

import torch
import torch.nn.functional as F

import stance_data as sd
import weights
from data import batches
from model import HEADS, Parser, narrow, read_vocab, start_from_pretrained
from stance_model import Stances, clues_of, load, save
from text import Pieces

GROUPS = {
    "no": "refuses withholds withdraws", "maybe": "considers proposes plans",
    "yes": "offers pledges agrees signs", "done": "starts delivers", "ask": "demands",
    "for": "supports", "against": "opposes doubts accuses", "expect": "expects", "need": "requires",
}
GROUP = {a: g for g, names in GROUPS.items() for a in names.split()}
NONE = len(sd.ATTITUDES)


def say(*what):
    print(time.strftime("%H:%M:%S"), *what, flush=True)


def collate(examples, pad, names):
    longest = max(len(e["ids"]) for e in examples)
    words = max(len(e["first"]) for e in examples)

    def grid(key, width, fill):
        return torch.tensor([e[key] + [fill] * (width - len(e[key])) for e in examples])

    mask = None
    lengths = torch.tensor([len(e["ids"]) for e in examples])
    if int(lengths.min()) < longest:
        off = torch.arange(longest)[None] >= lengths[:, None]
        mask = torch.zeros(len(examples), 1, 1, longest).masked_fill_(
            off[:, None, None], float("-inf"))
    told = {}
    for k, place in names.items():
        at = [(x, i, place[w[k]]) for x, e in enumerate(examples)
              for i, w in enumerate(e["told"]) if w.get(k) in place]
        if at:
            told[k] = torch.tensor(at).t()
    return (grid("ids", longest, pad), grid("shapes", longest, 36), mask, grid("first", words, 0),
            told)


def any_of(logits, right):
    """Cross-entropy of a choice in which any of several answers is right."""
    return torch.logsumexp(logits, 0) - torch.logsumexp(logits[right], 0)


def near(e, cue, n):
    """Which words of the window a condition or party may stand at: the sentence and its neighbours."""
    s = e["sent"][cue]
    return [i for i in range(n) if abs(e["sent"][i] - s) <= 1]


def losses(model, e, h, args):
    """Losses of one window, by name. `h` are its word vectors [words, width]."""
    n = len(e["first"])
    h = h[:n]
    out = collections.defaultdict(list)
    gold = torch.full((n,), NONE)
    for t in e["stances"]:
        gold[t["cue"]] = t["attitude"]
    gold[~torch.tensor(e["owned"])] = -100
    logits = model.attitude(h).float()
    out["attitude"].append(F.cross_entropy(
        logits, gold, ignore_index=-100, reduction="sum", label_smoothing=args.smooth) * args.cue_weight)
    if "attributions" in e:
        gold = torch.ones(n, dtype=torch.long)
        gold[[a["cue"] for a in e["attributions"]]] = 0
        gold[~torch.tensor(e["owned"])] = -100
        logits = model.speech(h).float()
        out["speech"].append(F.cross_entropy(
            logits, gold, ignore_index=-100, reduction="sum") * args.cue_weight)
        if e["attributions"]:
            spoken(model, e, h, out)
    if not e["stances"]:
        return out
    ts = e["stances"]
    cues = torch.tensor([t["cue"] for t in ts])
    hc = h[cues]
    path = torch.tensor([sd.paths(t["cue"], e["words"], e["trees"]) for t in ts])
    for name, key in (("holder", "holder"), ("deed", "deed"), ("source", "sources")):
        s = model.arcs[name](hc, h, path)
        for row, t in zip(s, ts):
            right = [t["deed"]] if name == "deed" else t[key]
            if name == "holder" and t["named"] and not right:
                continue
            if name == "source" and t["sourced"] and not right:
                continue
            out[name].append(any_of(row, right or [n]))
    s = model.arcs["toward"](hc, h, path)[:, :n]
    want = torch.zeros_like(s)
    for i, t in enumerate(ts):
        want[i, t["toward"]] = 1
    same = torch.tensor([[e["sent"][j] == e["sent"][t["cue"]] for j in range(n)] for t in ts])
    out["toward"].append(F.binary_cross_entropy_with_logits(
        s[same], want[same], reduction="sum") * 0.5)
    s = model.arcs["condition"](hc, h, path)[:, :n]
    want = torch.zeros_like(s)
    close = torch.zeros_like(s, dtype=torch.bool)
    for i, t in enumerate(ts):
        close[i, near(e, t["cue"], n)] = True
        for _, w, _, _ in t["conditions"]:
            want[i, w] = 1
    weight = 1 + 2 * want
    out["condition"].append(F.binary_cross_entropy_with_logits(
        s[close], want[close], weight=weight[close], reduction="sum") * 0.5)
    kinds = model.kind(hc, h[torch.tensor([t["deed"] for t in ts])])
    out["kind"].append(F.cross_entropy(kinds, torch.tensor([t["kind"] for t in ts]),
                                       reduction="sum", label_smoothing=args.smooth))
    cs = [(t["cue"], *c) for t in ts for c in t["conditions"]]
    if cs:
        a, b = h[torch.tensor([c[0] for c in cs])], h[torch.tensor([c[2] for c in cs])]
        out["relation"].append(F.cross_entropy(
            model.relation(a, b), torch.tensor([c[1] for c in cs]), reduction="sum"))
        out["condition_kind"].append(F.cross_entropy(
            model.condition_kind(a, b), torch.tensor([c[3] for c in cs]), reduction="sum"))
        path = torch.tensor([sd.paths(c[2], e["words"], e["trees"]) for c in cs])
        s = model.arcs["party"](b, h, path)
        for row, c in zip(s, cs):
            out["party"].append(any_of(row, c[4] or [n]))
    return out


def spoken(model, e, h, out):
    """Losses of the attributions of one window: who, and which words are what they say."""
    ts, n = e["attributions"], len(h)
    hc = h[torch.tensor([t["cue"] for t in ts])]
    path = torch.tensor([sd.paths(t["cue"], e["words"], e["trees"]) for t in ts])
    for row, t in zip(model.arcs["who"](hc, h, path), ts):
        if t["source"] or not t["sourced"]:
            out["who"].append(any_of(row, t["source"] or [n]))
    s = model.arcs["said"](hc, h, path)[:, :n]
    want = torch.zeros_like(s)
    close = torch.zeros_like(s, dtype=torch.bool)
    for i, t in enumerate(ts):
        want[i, t["content"]] = 1
        close[i, near(e, t["cue"], n)] = True
    out["said"].append(F.binary_cross_entropy_with_logits(
        s[close], want[close], reduction="sum") * 0.1)


@torch.no_grad()
def swap(model, mean):
    """Puts the running mean of the weights in place of the weights, and these in its place."""
    for p, m in zip(model.parameters(), mean or []):
        kept = p.clone()
        p.copy_(m)
        m.copy_(kept)


@torch.no_grad()
def read(model, e, h, threshold=0.5):
    """The stances that the model reads in a window."""
    n = len(e["first"])
    h = h[:n]
    p = model.attitude(h).float().softmax(-1)
    cues = [i for i in range(n) if e["owned"][i] and 1 - p[i, NONE] > threshold]
    if not cues:
        return []
    c = torch.tensor(cues)
    path = torch.tensor([sd.paths(i, e["words"], e["trees"]) for i in cues])
    best = {k: model.arcs[k](h[c], h, path) for k in ("holder", "deed", "source", "toward", "condition")}
    out = []
    for x, i in enumerate(cues):
        deed = int(best["deed"][x, :n].argmax())
        holder = int(best["holder"][x].argmax())
        t = dict(cue=i, sure=float(1 - p[i, NONE]), attitude=int(p[i, :NONE].argmax()), deed=deed,
                 holder=None if holder == n else holder)
        t["kind"] = int(model.kind(h[i : i + 1], h[deed : deed + 1]).argmax())
        t["conditions"] = []
        for j in near(e, i, n):
            if best["condition"][x, j] > 0:
                a, b = h[i : i + 1], h[j : j + 1]
                way = torch.tensor([sd.paths(j, e["words"], e["trees"])])
                party = int(model.arcs["party"](b, h, way)[0].argmax())
                t["conditions"].append((int(model.relation(a, b).argmax()), j,
                                        int(model.condition_kind(a, b).argmax()),
                                        None if party == n else party))
        source = int(best["source"][x].argmax())
        t["source"] = None if source == n else source
        out.append(t)
    return out


@torch.no_grad()
def measure_speech(model, e, h, n):
    """Counts cues found, and those with the right source and half of the content in common."""
    size = len(e["first"])
    h = h[:size]
    p = model.speech(h).float().softmax(-1)
    gold = {t["cue"]: t for t in e["attributions"]}
    n["speech gold"] += len(gold)
    for i in range(size):
        if not e["owned"][i] or p[i, 0] < 0.5:
            continue
        n["speech got"] += 1
        if i not in gold:
            continue
        n["speech hit"] += 1
        path = torch.tensor([sd.paths(i, e["words"], e["trees"])])
        who = int(model.arcs["who"](h[i : i + 1], h, path)[0].argmax())
        s = model.arcs["said"](h[i : i + 1], h, path)[0]
        said = {j for j in near(e, i, size) if s[j] > 0}
        right = who in gold[i]["source"] or (who == size and not gold[i]["sourced"])
        content = set(gold[i]["content"])
        n["whole hit"] += right and 2 * len(said & content) >= len(said | content)


@torch.no_grad()
def measure(model, docs, pieces, args, threshold=0.5):
    """Figures on reports that were not trained on: found needs the sentence, the holder's word or
    both without one, and the group of the attitude."""
    model.eval()
    n = collections.Counter()
    for sentences, stances, told in docs:
        for w in sd.windows(sentences, pieces, args.window, args.context):
            e = sd.example(w, sentences, stances, pieces, told)
            with narrow(not model.quant_words):
                h = model.words(*collate([e], pieces.sep, args.names))[0]
            got = read(model, e, h, threshold)
            if told is not None:
                measure_speech(model, e, h, n)
            n["gold"] += len(e["stances"])
            n["got"] += len(got)
            gold_cues = {t["cue"]: t for t in e["stances"]}
            n["cue"] += sum(t["cue"] in gold_cues for t in got)
            for t in got:
                g = gold_cues.get(t["cue"])
                if g:
                    n["attitude|cue"] += t["attitude"] == g["attitude"]
                    n["holder|cue"] += (t["holder"] in g["holder"]) or (
                        t["holder"] is None and not g["named"])
                    n["deed|cue"] += t["deed"] == g["deed"]
                    n["kind|cue"] += t["kind"] == g["kind"]
                    n["source|cue"] += (t["source"] in g["sources"]) or (
                        t["source"] is None and not g["sourced"])
            used = set()
            for g in e["stances"]:
                for k, t in enumerate(got):
                    if k in used or e["sent"][t["cue"]] != e["sent"][g["cue"]]:
                        continue
                    same = t["holder"] in g["holder"] or (t["holder"] is None and not g["named"])
                    group = GROUP[sd.ATTITUDES[t["attitude"]]] == GROUP[sd.ATTITUDES[g["attitude"]]]
                    if same and group:
                        used.add(k)
                        n["found"] += 1
                        n["found kind"] += t["kind"] == g["kind"]
                        n["cond hit"] += sum(any(c[1] == d[1] for d in t["conditions"])
                                             for c in g["conditions"])
                        break
            n["cond gold"] += sum(len(g["conditions"]) for g in e["stances"])
            n["cond got"] += sum(len(t["conditions"]) for t in got)
    f1 = lambda hit, a, b: round(200 * n[hit] / max(1, n[a] + n[b]), 1)
    share = lambda k: round(100 * n[k] / max(1, n["cue"]), 1)
    return dict(found=f1("found", "gold", "got"), kind=f1("found kind", "gold", "got"),
                cues=f1("cue", "gold", "got"), conditions=f1("cond hit", "cond gold", "cond got"),
                gold=n["gold"], got=n["got"],
                speech=f1("speech hit", "speech gold", "speech got"),
                whole=f1("whole hit", "speech gold", "speech got"),
                **{k: share(k) for k in n if "|cue" in k})


def main():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("--parser", required=True, help="weights of the parser to start from")
    a.add_argument("--words", required=True, help="the example `words` of backstop-read")
    a.add_argument("--out")
    a.add_argument("--passes", type=int, default=5)
    a.add_argument("--layers", type=int, default=6)
    a.add_argument("--variants", type=int, default=4, help="names that each report is read under")
    a.add_argument("--window", type=int, default=384)
    a.add_argument("--context", type=int, default=2)
    a.add_argument("--read-window", type=int, default=256, help="what the weights file asks for")
    a.add_argument("--read-context", type=int, default=2)
    a.add_argument("--batch", type=int, default=1100)
    a.add_argument("--lr", type=float, default=1e-4)
    a.add_argument("--head-lr", type=float, default=1e-3)
    a.add_argument("--layer-decay", type=float, default=0.9)
    a.add_argument("--cue-weight", type=float, default=0.5)
    a.add_argument("--resume", metavar="FILE", help="weights of an earlier run to go on from")
    a.add_argument("--pretrained", action="store_true",
                   help="start from the pretrained encoder instead of the parser's")
    a.add_argument("--smooth", type=float, default=0.05)
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--lose", type=float, default=0.03, help="share of pieces made unknown")
    a.add_argument("--dev", type=float, default=0.1, help="share of reports kept for measuring")
    a.add_argument("--recoded", action="store_true",
                   help="only reports whose stances a second coder went through")
    a.add_argument("--average", type=float, default=0.0,
                   help="how much of the running mean of the weights each step keeps; 0 for none")
    a.add_argument("--quant-passes", type=float, default=0.5, help="how long in 8 bits at the end")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--threads", type=int, default=2)
    args = a.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    parser, vocab, _, _, meta = weights.load(args.parser)
    parser.set_quant(False)
    pieces = Pieces(vocab)
    paths = sd.files()
    docs = sd.corpus(args.variants, args.words, args.seed, paths, args.recoded)
    clues = clues_of(args.resume) if args.resume else sd.clue_names(docs)
    args.names = {k: {n: i for i, n in enumerate(v)} for k, v in clues.items()}
    model = Stances(parser, dict(told={k: len(v) for k, v in clues.items()},
                                 attitude=len(sd.ATTITUDES), kind=len(sd.KINDS),
                                 relation=len(sd.RELATIONS)), args.layers, dropout=args.dropout)
    if args.pretrained:
        everything = read_vocab()
        keep = [i for i, p in enumerate(everything) if not p.startswith("[unused")]
        fresh = Parser(len(keep), {k: 2 for k in (*HEADS, "deprel")}, layers=args.layers)
        start_from_pretrained(fresh, keep)
        with torch.no_grad():
            model.pos.copy_(fresh.pos)
            model.shape.zero_()
        model.ln.load_state_dict(fresh.ln.state_dict())
        model.layer.load_state_dict(fresh.layer.state_dict())
    if args.resume:
        load(args.resume, model)
    kept = lambda r: zlib.crc32(r.name.encode()) % 1000 < args.dev * 1000
    dev = [v[0] for r, v in docs if kept(r)]
    train = [v for r, v in docs if not kept(r)]
    say(f"{len(train)} reports, {sum(len(v[0][1]) for v in train)} stances; dev {len(dev)} reports")
    rng = random.Random(args.seed)
    groups, depth = [], len(model.layer) + 1
    seen, by = set(), {}
    for d, p in model.encoder_parameters():
        by.setdefault((d, p.dim() > 1 and d > 0), []).append(p)
        seen.add(id(p))
    for (d, decay), ps in sorted(by.items()):
        groups.append(dict(params=ps, lr=args.lr * args.layer_decay ** (depth - 1 - d),
                           weight_decay=0.01 if decay else 0.0))
    rest = [p for p in model.parameters() if id(p) not in seen and p.requires_grad]
    groups.append(dict(params=rest, lr=args.head_lr, weight_decay=0.01))
    for g in groups:
        g["base"] = g["lr"]
    opt = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    start, warm = time.time(), 0.4 / args.passes
    mean = [p.detach().clone() for p in model.parameters()] if args.average else None
    for n in range(args.passes):
        # Reports may still be written while it trains.
        new = [p for p in sd.files() if p not in paths]
        if new:
            paths += new
            late = sd.corpus(args.variants, args.words, args.seed, new, args.recoded)
            train += [v for r, v in late if not kept(r)]
            dev += [v[0] for r, v in late if kept(r)]
            say(f"{len(late)} reports more")
        examples = []
        for v in train:
            sentences, stances, told = v[n % len(v)]
            for w in sd.windows(sentences, pieces, args.window, args.context, rng):
                examples.append(sd.example(w, sentences, stances, pieces, told))
        order = batches([len(e["ids"]) for e in examples], args.batch, rng)
        model.train()
        sums, t0 = collections.Counter(), time.time()
        for step, group in enumerate(order):
            done = (n + step / len(order)) / args.passes
            model.set_quant(done >= 1 - args.quant_passes / args.passes)
            es = [examples[i] for i in group]
            ids, shapes, mask, first, told = collate(es, pieces.sep, args.names)
            lost = (torch.rand(ids.shape) < args.lose) & (shapes < 36)
            ids = ids.masked_fill(lost, pieces.unk)
            rate = max(0.02, min(done / warm, (1 - done) / (1 - warm)))
            for g in opt.param_groups:
                g["lr"] = g["base"] * rate
            with narrow():
                h = model.words(ids, shapes, mask, first, told)
            parts = collections.defaultdict(list)
            for e, x in zip(es, h):
                for k, v in losses(model, e, x, args).items():
                    parts[k] += v
            stances = max(1, sum(len(e["stances"]) for e in es))
            parts = {k: sum(v) / stances for k, v in parts.items() if v}
            loss = sum(parts.values())
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0, foreach=True)
            opt.step()
            opt.zero_grad(set_to_none=True)
            if mean:
                keep = min(args.average, 1 - 1 / (n * len(order) + step + 1))
                torch._foreach_lerp_(mean, [p.detach() for p in model.parameters()], 1 - keep)
            for k, v in parts.items():
                sums[k] += v.item()
            if step % 100 == 99:
                say(f"  {step + 1} of {len(order)}, {time.time() - t0:.0f}s, loss {loss.item():.2f}")
            if not math.isfinite(loss.item()):
                raise SystemExit(f"the loss is {loss.item()} at step {step}; lower --lr")
        say(f"pass {n + 1}/{args.passes} {time.time() - t0:.0f}s, {len(order)} steps:",
            " ".join(f"{k} {v / len(order):.2f}" for k, v in sums.items()))
        swap(model, mean)
        if args.out:
            labels = dict(attitude=sd.ATTITUDES, kind=sd.KINDS, relation=sd.RELATIONS,
                          told=clues)
            settings = {k: v for k, v in vars(args).items()
                        if k not in ("out", "parser", "words", "threads", "names", "resume")}
            settings["resume"] = bool(args.resume)
            save(args.out, model, meta["name"], labels, args.read_window, args.read_context,
                 {"settings": settings, "passes_done": n + 1, "torch": torch.__version__})
        if dev and (n % 2 or n == args.passes - 1):
            say("  dev", measure(model, dev, pieces, args))
        if n < args.passes - 1:
            swap(model, mean)
    for threshold in (0.3, 0.4, 0.6):
        say(" ", threshold, measure(model, dev, pieces, args, threshold))
    say(f"{(time.time() - start) / 60:.1f} minutes")


if __name__ == "__main__":
    main()
