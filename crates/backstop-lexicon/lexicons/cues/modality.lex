# Modals and what does their work. `own` is the attitude to one's own deed when nothing else gives
# one, `not own` the same under negation. Lemmas.
table: modality
columns: cue | pos | class | own | not own
'd | aux | conditional | pledges | refuses
'll | aux | future | pledges | refuses
able | adj | able | offers | refuses
about to | adj | imminent | plans | refuses
allege | verb | reported | - | -
allegedly | adverb | reported | - | -
allow | verb | allowed | - | -
anticipate | verb | expected | plans | -
apparently | adverb | reported | - | -
appear | verb | reported | - | -
apt | adj | likely | - | -
attempt | verb | attempt | plans | refuses
authorise | verb | allowed | - | -
authorize | verb | allowed | - | -
be about to | verb | imminent | plans | refuses
be to | verb | scheduled | plans | refuses
begin | verb | ongoing | starts | withholds
believe | verb | reported | - | -
bid | verb | attempt | plans | -
bound to | adj | likely | plans | -
bound | adj | likely | plans | -
ca | aux | able | offers | refuses
can | aux | able | offers | refuses
capable | adj | able | - | refuses
carry on | verb | ongoing | starts | withdraws
certain to | adj | likely | expects | doubts
certain | adj | likely | expects | doubts
close to | adj | imminent | plans | -
commence | verb | ongoing | starts | withholds
compel | verb | obliged | requires | -
conceivably | adverb | possible | considers | -
continue | verb | ongoing | starts | withdraws
could | aux | possible | considers | refuses
dare | aux | possible | - | refuses
due to | adj | scheduled | plans | -
due | adj | scheduled | plans | -
duty-bound | adj | obliged | pledges | -
endeavor | verb | attempt | plans | -
endeavour | verb | attempt | plans | -
entitle | verb | allowed | - | -
eventual | adj | possible | plans | -
expect | verb | expected | plans | withholds
expected | adj | expected | plans | withholds
fight | verb | attempt | plans | -
force | verb | obliged | - | -
forced | adj | obliged | - | -
forecast | verb | expected | plans | -
forthcoming | adj | scheduled | plans | -
free to | adj | allowed | - | -
free | adj | allowed | - | -
future | adj | possible | plans | -
get | verb | ongoing | delivers | withholds
go ahead with | verb | ongoing | starts | withholds
go on | verb | ongoing | starts | withdraws
go to | verb | future | pledges | refuses
gon | verb | future | plans | refuses
had better | aux | advised | proposes | opposes
happen | verb | ongoing | - | -
have got to | verb | obliged | requires | -
have to | verb | obliged | requires | -
help | verb | ongoing | - | -
imminent | adj | imminent | plans | -
in a position to | phrase | able | offers | refuses
in the midst of | phrase | ongoing | starts | -
in the process of | phrase | ongoing | starts | -
keep on | verb | ongoing | starts | withdraws
keep | verb | ongoing | starts | withdraws
liable | adj | likely | - | -
likely | adj | likely | plans | doubts
likely | adverb | likely | plans | doubts
look set to | verb | scheduled | plans | -
look | verb | reported | - | -
manage | verb | ongoing | delivers | withholds
may well | aux | likely | considers | doubts
may | aux | possible | considers | considers
maybe | adverb | possible | considers | -
meant to | adj | scheduled | plans | -
might | aux | possible | considers | considers
move ahead with | verb | ongoing | starts | withholds
move | verb | ongoing | starts | withholds
must not | aux | obliged | refuses | refuses
must | aux | obliged | requires | refuses
near | adj | imminent | plans | -
need to | verb | obliged | requires | -
need | aux | obliged | requires | -
obligated | adj | obliged | requires | -
oblige | verb | obliged | requires | -
on course to | phrase | likely | plans | -
on the brink of | phrase | imminent | plans | -
on the cusp of | phrase | imminent | plans | -
on the path to | phrase | likely | plans | -
on the point of | phrase | imminent | plans | -
on the verge of | phrase | imminent | plans | -
on the way to | phrase | imminent | plans | -
on track to | phrase | likely | plans | -
ought to | aux | advised | proposes | opposes
pending | adj | scheduled | plans | -
perhaps | adverb | possible | considers | -
permit | verb | allowed | - | -
persist in | verb | ongoing | starts | withdraws
planned | adj | scheduled | plans | -
poised | adj | imminent | plans | -
possible | adj | possible | considers | refuses
possibly | adverb | possible | considers | -
potential | adj | possible | considers | -
potentially | adverb | possible | considers | -
predict | verb | expected | plans | -
prepared | adj | willing | offers | refuses
press ahead with | verb | ongoing | starts | withholds
press on with | verb | ongoing | starts | withholds
probable | adj | likely | - | -
probably | adverb | likely | plans | -
proceed | verb | ongoing | starts | withholds
promised | adj | future | pledges | -
proposed | adj | possible | proposes | -
prospective | adj | possible | plans | -
purportedly | adverb | reported | - | -
push ahead with | verb | ongoing | starts | withholds
race | verb | attempt | plans | -
ready | adj | willing | offers | refuses
remain | verb | ongoing | - | -
report | verb | reported | - | -
reportedly | adverb | reported | - | -
require | verb | obliged | requires | -
resume | verb | ongoing | starts | withholds
rumor | verb | reported | - | -
rumour | verb | reported | - | -
rush | verb | attempt | plans | -
say | verb | reported | - | -
schedule | verb | scheduled | plans | -
scheduled | adj | scheduled | plans | -
scramble | verb | attempt | plans | -
seek | verb | attempt | plans | refuses
seem | verb | reported | - | -
set about | verb | ongoing | starts | -
set out | verb | attempt | plans | -
set to | adj | scheduled | plans | -
set | adj | scheduled | plans | -
shall | aux | future | pledges | refuses
should | aux | advised | proposes | opposes
slate | verb | scheduled | plans | -
slated | adj | scheduled | plans | -
start | verb | ongoing | starts | withholds
strive | verb | attempt | plans | -
struggle | verb | attempt | plans | -
succeed in | verb | ongoing | delivers | withholds
suppose | verb | scheduled | plans | -
supposed to | adj | scheduled | plans | -
supposedly | adverb | reported | - | -
sure to | adj | likely | expects | doubts
tend | verb | ongoing | - | -
think | verb | reported | - | -
threatened | adj | possible | plans | -
tip | verb | expected | plans | -
try | verb | attempt | plans | refuses
under way | phrase | ongoing | starts | -
understand | verb | reported | - | -
underway | adj | ongoing | starts | -
unlikely | adj | likely | refuses | plans
upcoming | adj | scheduled | plans | -
use | verb | past | - | -
used to | verb | past | - | -
will | aux | future | pledges | refuses
willing | adj | willing | offers | refuses
wo | aux | future | pledges | refuses
work | verb | attempt | plans | -
would | aux | conditional | pledges | refuses
