# Words that negate, and what they do to what they govern. Lemmas.
table: negations
columns: cue | pos | effect
abandon | verb | ceased
absence | noun | flip
absent | adj | flip
abstain | verb | avoid
all but | adverb | short
almost | adverb | short
any longer | adverb | ceased
anymore | adverb | ceased
anything but | phrase | flip
as opposed to | case | flip
as yet | adverb | not-yet
at no point | phrase | flip
averse | adj | flip
avert | verb | prevent
avoid | verb | avoid
ban | verb | prevent
bar | verb | prevent
barely | adverb | little
be yet to | verb | not-yet
block | verb | prevent
by no mean | phrase | flip
by no means | phrase | flip
cannot | aux | flip
cease | verb | ceased
come short of | verb | short
derail | verb | prevent
desist | verb | avoid
deter | verb | prevent
discontinue | verb | ceased
discourage | verb | prevent
dissuade | verb | prevent
doubtful | adj | unlikely
drop | verb | ceased
end | verb | ceased
fail | verb | failed
failure | noun | failed
fall short of | verb | short
fall short | verb | short
far from | phrase | flip
few | det | little
foil | verb | prevent
forbid | verb | prevent
forego | verb | avoid
forestall | verb | prevent
forget | verb | failed
forgo | verb | avoid
give up | verb | ceased
halt | verb | ceased
hamper | verb | prevent
hardly | adverb | little
have so far not | verb | not-yet
have yet to | verb | not-yet
head off | verb | prevent
hesitant | adj | flip
hinder | verb | prevent
hold back from | verb | avoid
hold back | verb | avoid
hold off on | verb | avoid
hold off | verb | avoid
impede | verb | prevent
implausible | adj | unlikely
impossible | adj | unable
improbable | adj | unlikely
in no position | phrase | unable
in no way | phrase | flip
in vain | phrase | failed
incapable | adj | unable
instead of | case | flip
instead of | mark | flip
keep from | verb | avoid
keep out | verb | prevent
lack | noun | flip
lack | verb | flip
little chance | noun | unlikely
little prospect | noun | unlikely
little sign | noun | not-yet
little | adverb | little
little | det | little
loath | adj | flip
loth | adj | flip
merely | adverb | only
n't | adverb | flip
nearly | adverb | short
neglect | verb | failed
neither | adverb | flip
neither | det | flip
never | adverb | flip
no appetite | noun | flip
no chance | noun | unlikely
no desire | noun | flip
no indication | noun | not-yet
no intention | noun | flip
no interest | noun | flip
no longer | adverb | ceased
no more than | phrase | only
no need | noun | flip
no one | noun | flip
no plan | noun | flip
no prospect | noun | unlikely
no question | noun | flip
no reason | noun | flip
no sign | noun | not-yet
no way | noun | flip
no willingness | noun | flip
no | det | flip
no-one | noun | flip
nobody | noun | flip
none | noun | flip
nor | mark | flip
not any more | adverb | ceased
not anymore | adverb | ceased
not at all | adverb | flip
not in a position | phrase | unable
not in the least | phrase | flip
not on the agenda | phrase | flip
not on the cards | phrase | unlikely
not on the table | phrase | flip
not so far | adverb | not-yet
not until now | adverb | not-yet
not yet | adverb | not-yet
not | adverb | flip
nothing but | phrase | only
nothing more than | phrase | only
nothing | noun | flip
nowhere | adverb | flip
obstruct | verb | prevent
off the agenda | phrase | flip
off the table | phrase | flip
omit | verb | failed
on no account | phrase | flip
only | adverb | only
out of the question | phrase | flip
outlaw | verb | prevent
powerless | adj | unable
pre-empt | verb | prevent
preclude | verb | prevent
preempt | verb | prevent
prevent | verb | prevent
prohibit | verb | prevent
quit | verb | ceased
rarely | adverb | little
rather than | case | flip
rather than | mark | flip
refrain | verb | avoid
refusal | noun | flip
reluctant | adj | flip
remain to be | verb | not-yet
resist | verb | avoid
sabotage | verb | prevent
scarcely | adverb | little
scupper | verb | prevent
scuttle | verb | prevent
seldom | adverb | little
short of | case | short
shun | verb | avoid
shy away from | verb | short
shy of | case | short
slim chance | noun | unlikely
slow down | verb | prevent
slow | verb | prevent
so far not | adverb | not-yet
solely | adverb | only
stave off | verb | prevent
stay away from | verb | avoid
steer clear of | verb | avoid
still not | adverb | not-yet
still to | adverb | not-yet
stop from | verb | prevent
stop just short of | verb | short
stop short of | verb | short
stop short | verb | short
stop | verb | ceased
stopped short of | verb | short
struggle | verb | failed
stymie | verb | prevent
suspend | verb | ceased
thwart | verb | prevent
to no avail | phrase | failed
torpedo | verb | prevent
unable | adj | unable
under no circumstance | phrase | flip
under no circumstances | phrase | flip
unlikely | adj | unlikely
unlikely | adverb | unlikely
unthinkable | adj | flip
unwilling | adj | flip
veto | verb | prevent
ward off | verb | prevent
without | case | flip
without | mark | flip
yet to | adverb | not-yet
