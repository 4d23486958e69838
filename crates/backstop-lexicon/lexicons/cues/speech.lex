# Words that report speech, thought and evidence: general English, not counted anywhere. Lemmas.
# `quotes`: whether the word goes with a quotation. `takes` as in attitude.lex. Nouns are those whose
# content may be attributed ("a claim that"); phrases tell the manner, place or terms of speaking.
table: speech
columns: cue | pos | class | takes | quotes
accept | verb | belief | that; obj; whether | no
according to | case | neutral | obj | no
account | noun | neutral | that; obj; of | no
accusation | noun | claim | that; of; inf | no
accuse | verb | judgement | that; obj; about; of | yes
acknowledge | verb | belief | that; obj; whether | no
acknowledgement | noun | belief | that; of | no
acknowledgment | noun | belief | that; of | no
adamant | adj | belief | that; of; about; whether | yes
add | verb | neutral | that; obj; whether | yes
address | noun | neutral | that; obj; of | no
address | verb | neutral | that; obj; whether | yes
adjudicate | verb | decision | that; inf; obj | no
admire | verb | feeling | inf; that; obj; about | no
admission | noun | admission | that; of | no
admit | verb | admission | that; obj; to; to+ing | yes
admonish | verb | warning | that; obj; of; about; inf | yes
advice | noun | demand | that; for; inf | no
advise | verb | neutral | that; obj; whether | yes
advisory | noun | neutral | that; obj; of | no
advocate | verb | demand | that; obj; inf; obj+inf | yes
affirm | verb | announcement | that; obj; inf; whether | yes
afraid | adj | feeling | that; inf; about; of | yes
agonise | verb | judgement | that; obj; about; of | yes
agonize | verb | judgement | that; obj; about; of | yes
agree | verb | decision | that; inf; obj | no
aim | verb | feeling | inf; that; obj; about | no
air | verb | announcement | that; obj; inf; whether | yes
alarm | noun | warning | that; of; about; inf | no
alarmed | adj | feeling | that; inf; about; of | yes
alert | noun | warning | that; of; about; inf | no
alert | verb | neutral | that; obj; whether | yes
allegation | noun | claim | that; of; inf | no
allege | verb | claim | that; obj; inf | yes
allegedly | adverb | claim | none | no
allow | verb | admission | that; obj; to; to+ing | yes
allude to | verb | neutral | that; obj; whether | yes
amazed | adj | feeling | that; inf; about; of | yes
analysis | noun | evidence | that; of | no
angry | adj | feeling | that; inf; about; of | yes
announce | verb | announcement | that; obj; inf; whether | yes
announcement | noun | neutral | that; obj; of | no
answer | noun | neutral | that; obj; of | no
answer | verb | neutral | that; obj; whether | yes
anticipate | verb | forecast | that; obj; inf | yes
apologise | verb | admission | that; obj; to; to+ing | yes
apologize | verb | admission | that; obj; to; to+ing | yes
apology | noun | admission | that; of | no
apparently | adverb | claim | none | no
appeal | noun | demand | that; for; inf | no
appeal | verb | demand | that; obj; inf; obj+inf | yes
applaud | verb | judgement | that; obj; about; of | yes
appreciate | verb | belief | that; obj; whether | no
apprise | verb | neutral | that; obj; whether | yes
approve | verb | decision | that; inf; obj | no
argue over | verb | neutral | that; obj; whether | yes
argue | verb | claim | that; obj; inf | yes
argument | noun | claim | that; of; inf | no
article | noun | neutral | that; obj; of | no
as announce | phrase | neutral | obj | yes
as describe | phrase | neutral | obj | yes
as explain | phrase | neutral | obj | yes
as note | phrase | neutral | obj | yes
as per | case | neutral | obj | no
as put it | phrase | neutral | obj | yes
as quote | phrase | neutral | obj | yes
as report | phrase | neutral | obj | yes
as reported by | case | neutral | obj | no
as say | phrase | neutral | obj | yes
as tell | phrase | neutral | obj | yes
as told by | case | neutral | obj | no
ask | verb | question | whether; that; obj | yes
assert | verb | claim | that; obj; inf | yes
assertion | noun | claim | that; of; inf | no
assessment | noun | belief | that; of | no
assume | verb | belief | that; obj; whether | no
assumption | noun | belief | that; of | no
assurance | noun | promise | that; inf; of | no
assure | verb | promise | that; inf; obj | yes
at a news conference | phrase | neutral | none | no
at a press conference | phrase | neutral | none | no
attack | verb | judgement | that; obj; about; of | yes
attest | verb | neutral | that; obj; whether | yes
attributed to | case | neutral | obj | no
audio | noun | neutral | that; obj; of | no
augur | verb | forecast | that; obj; inf | yes
aver | verb | claim | that; obj; inf | yes
avow | verb | claim | that; obj; inf | yes
aware | adj | belief | that; of; about; whether | yes
back up | verb | evidence | that; obj | no
back | verb | judgement | that; obj; about; of | yes
backtrack | verb | neutral | that; obj; none | yes
bark | verb | neutral | that; obj; whether | yes
be advised | verb | hearing | that; obj; of; about | no
be assured | verb | hearing | that; obj; of; about | no
be cited as saying | verb | neutral | that; obj | yes
be given to understand | verb | hearing | that; obj; of; about | no
be heard saying | verb | neutral | that; obj | yes
be informed | verb | hearing | that; obj; of; about | no
be quoted as saying | verb | neutral | that; obj | yes
be reported as saying | verb | neutral | that; obj | yes
be told | verb | hearing | that; obj; of; about | no
be warned | verb | hearing | that; obj; of; about | no
beam | verb | neutral | that; obj; none | yes
bear out | verb | evidence | that; obj | no
before parliament | phrase | neutral | none | no
beg | verb | demand | that; obj; inf; obj+inf | yes
begin | verb | neutral | that; obj; whether | yes
belief | noun | belief | that; of | no
believe | verb | belief | that; obj; whether | no
belittle | verb | judgement | that; obj; about; of | yes
bellow | verb | neutral | that; obj; none | yes
bemoan | verb | judgement | that; obj; about; of | yes
berate | verb | judgement | that; obj; about; of | yes
beseech | verb | demand | that; obj; inf; obj+inf | yes
bet | verb | forecast | that; obj; inf | yes
bid | verb | demand | that; obj; inf; obj+inf | yes
blame | verb | judgement | that; obj; about; of | yes
blast | verb | judgement | that; obj; about; of | yes
blog post | noun | neutral | that; obj; of | no
blog | noun | neutral | that; obj; of | no
blog | verb | neutral | that; obj; whether | yes
bluff | verb | neutral | that; obj; none | yes
blurt out | verb | neutral | that; obj; whether | yes
blurt | verb | neutral | that; obj; whether | yes
boast | noun | claim | that; of; inf | no
boast | verb | claim | that; obj; inf | yes
book | noun | neutral | that; obj; of | no
brag | verb | claim | that; obj; inf | yes
brand | verb | neutral | that; obj; whether | yes
break | verb | announcement | that; obj; inf; whether | yes
brief | verb | neutral | that; obj; whether | yes
briefing | noun | neutral | that; obj; of | no
bristle | verb | judgement | that; obj; about; of | yes
broadcast | noun | neutral | that; obj; of | no
broadcast | verb | announcement | that; obj; inf; whether | yes
brush off | verb | denial | that; obj; ing | yes
bulletin | noun | neutral | that; obj; of | no
by email | phrase | neutral | none | no
by phone | phrase | neutral | none | no
by telephone | phrase | neutral | none | no
by the account of | case | neutral | obj | no
cable | noun | neutral | that; obj; of | no
cable | verb | neutral | that; obj; whether | yes
calculate | verb | belief | that; obj; whether | no
call for | verb | demand | that; obj; inf; obj+inf | yes
call on | verb | demand | that; obj; inf; obj+inf | yes
call upon | verb | demand | that; obj; inf; obj+inf | yes
call | noun | demand | that; for; inf | no
call | verb | neutral | that; obj; whether | yes
care | verb | feeling | inf; that; obj; about | no
carp | verb | judgement | that; obj; about; of | yes
castigate | verb | judgement | that; obj; about; of | yes
catalogue | verb | evidence | that; obj | no
caution | noun | warning | that; of; about; inf | no
caution | verb | warning | that; obj; of; about; inf | yes
certain | adj | belief | that; of; about; whether | yes
certify | verb | announcement | that; obj; inf; whether | yes
challenge | verb | denial | that; obj; ing | yes
chant | verb | neutral | that; obj; whether | yes
characterise | verb | neutral | that; obj; whether | yes
characterize | verb | neutral | that; obj; whether | yes
charge | noun | claim | that; of; inf | no
charge | verb | claim | that; obj; inf | yes
chart | verb | evidence | that; obj | no
chat | verb | neutral | that; obj; whether | yes
chide | verb | judgement | that; obj; about; of | yes
chime in | verb | neutral | that; obj; whether | yes
choose | verb | decision | that; inf; obj | no
chronicle | verb | evidence | that; obj | no
chuckle | verb | neutral | that; obj; none | yes
cite as say | verb | neutral | that; obj | yes
cite | verb | neutral | that; obj; whether | yes
citing | case | neutral | obj | no
claim | noun | claim | that; of; inf | no
claim | verb | claim | that; obj; inf | yes
clap back | verb | neutral | that; obj; none | yes
clarify | verb | neutral | that; obj; whether | yes
clear | adj | belief | that; of; about; whether | yes
column | noun | neutral | that; obj; of | no
come clean | verb | admission | that; obj; to; to+ing | yes
command | verb | demand | that; obj; inf; obj+inf | yes
commend | verb | judgement | that; obj; about; of | yes
comment | noun | neutral | that; obj; of | no
comment | verb | neutral | that; obj; whether | yes
commentary | noun | neutral | that; obj; of | no
commit | verb | promise | that; inf; obj | yes
commitment | noun | promise | that; inf; of | no
communicate | verb | neutral | that; obj; whether | yes
communique | noun | neutral | that; obj; of | no
communiqué | noun | neutral | that; obj; of | no
complain | verb | judgement | that; obj; about; of | yes
complaint | noun | claim | that; of; inf | no
compliment | verb | judgement | that; obj; about; of | yes
concede | verb | admission | that; obj; to; to+ing | yes
conceive | verb | belief | that; obj; whether | no
concern | noun | feeling | that; of; about; inf | no
concerned | adj | feeling | that; inf; about; of | yes
concession | noun | admission | that; of | no
conclude | verb | neutral | that; obj; whether | yes
conclusion | noun | belief | that; of | no
condemn | verb | judgement | that; obj; about; of | yes
condemnation | noun | judgement | that; of; for | no
confess | verb | admission | that; obj; to; to+ing | yes
confession | noun | admission | that; of | no
confide | verb | neutral | that; obj; whether | yes
confident | adj | belief | that; of; about; whether | yes
confirm | verb | announcement | that; obj; inf; whether | yes
confirmation | noun | neutral | that; obj; of | no
congratulate | verb | judgement | that; obj; about; of | yes
conjecture | verb | belief | that; obj; whether | no
consider | verb | belief | that; obj; whether | no
construe | verb | belief | that; obj; whether | no
contend | verb | claim | that; obj; inf | yes
contention | noun | claim | that; of; inf | no
contest | verb | denial | that; obj; ing | yes
continue | verb | neutral | that; obj; whether | yes
contradict | verb | denial | that; obj; ing | yes
contradiction | noun | denial | that; of | no
controvert | verb | denial | that; obj; ing | yes
convey | verb | neutral | that; obj; whether | yes
conviction | noun | belief | that; of | no
convinced | adj | belief | that; of; about; whether | yes
corroborate | verb | announcement | that; obj; inf; whether | yes
counsel | verb | demand | that; obj; inf; obj+inf | yes
counter | verb | neutral | that; obj; whether | yes
crack | verb | judgement | that; obj; about; of | yes
crave | verb | feeling | inf; that; obj; about | no
criticise | verb | judgement | that; obj; about; of | yes
criticism | noun | judgement | that; of; for | no
criticize | verb | judgement | that; obj; about; of | yes
croak | verb | neutral | that; obj; none | yes
crow | verb | claim | that; obj; inf | yes
cry | verb | neutral | that; obj; whether | yes
curse | verb | judgement | that; obj; about; of | yes
dash off | verb | neutral | that; obj; none | yes
data | noun | evidence | that; of | no
debunk | verb | denial | that; obj; ing | yes
decide | verb | decision | that; inf; obj | no
decision | noun | decision | that; inf | no
declaim | verb | neutral | that; obj; whether | yes
declaration | noun | neutral | that; obj; of | no
declare | verb | announcement | that; obj; inf; whether | yes
decree | noun | demand | that; for; inf | no
decree | verb | demand | that; obj; inf; obj+inf | yes
decry | verb | judgement | that; obj; about; of | yes
deem | verb | belief | that; obj; whether | no
defend | verb | judgement | that; obj; about; of | yes
delight | noun | feeling | that; of; about; inf | no
delighted | adj | feeling | that; inf; about; of | yes
demand to know | verb | question | whether; that; obj | yes
demand | noun | demand | that; for; inf | no
demand | verb | demand | that; obj; inf; obj+inf | yes
demonstrate | verb | evidence | that; obj | no
denial | noun | denial | that; of | no
denounce | verb | judgement | that; obj; about; of | yes
denunciation | noun | judgement | that; of; for | no
deny | verb | denial | that; obj; ing | yes
depict | verb | neutral | that; obj; whether | yes
deplore | verb | judgement | that; obj; about; of | yes
depose | verb | neutral | that; obj; whether | yes
deride | verb | judgement | that; obj; about; of | yes
describe | verb | neutral | that; obj; whether | yes
description | noun | neutral | that; obj; of | no
desire | noun | feeling | that; of; about; inf | no
desire | verb | feeling | inf; that; obj; about | no
despise | verb | feeling | inf; that; obj; about | no
detail | verb | neutral | that; obj; whether | yes
determination | noun | decision | that; inf | no
determine | verb | decision | that; inf; obj | no
determined | adj | feeling | that; inf; about; of | yes
detest | verb | feeling | inf; that; obj; about | no
dictate | verb | demand | that; obj; inf; obj+inf | yes
direct | verb | demand | that; obj; inf; obj+inf | yes
directive | noun | demand | that; for; inf | no
disappointed | adj | feeling | that; inf; about; of | yes
disavow | verb | denial | that; obj; ing | yes
disavowal | noun | denial | that; of | no
disclose | verb | announcement | that; obj; inf; whether | yes
disclosure | noun | neutral | that; obj; of | no
discount | verb | denial | that; obj; ing | yes
discover | verb | hearing | that; obj; of; about | no
discuss | verb | neutral | that; obj; whether | yes
dislike | verb | feeling | inf; that; obj; about | no
dismay | noun | feeling | that; of; about; inf | no
dismayed | adj | feeling | that; inf; about; of | yes
dismiss | verb | denial | that; obj; ing | yes
dismissal | noun | denial | that; of | no
disown | verb | denial | that; obj; ing | yes
disparage | verb | judgement | that; obj; about; of | yes
dispatch | noun | neutral | that; obj; of | no
dispute | verb | denial | that; obj; ing | yes
divulge | verb | announcement | that; obj; inf; whether | yes
document | noun | neutral | that; obj; of | no
document | verb | evidence | that; obj | no
dossier | noun | neutral | that; obj; of | no
double down | verb | neutral | that; obj; none | yes
doubt | noun | belief | that; of | no
doubt | verb | belief | that; obj; whether | no
doubtful | adj | belief | that; of; about; whether | yes
downplay | verb | denial | that; obj; ing | yes
draft | verb | neutral | that; obj; none | yes
drawl | verb | neutral | that; obj; none | yes
dread | verb | feeling | inf; that; obj; about | no
dream | noun | feeling | that; of; about; inf | no
dream | verb | feeling | inf; that; obj; about | no
dub | verb | neutral | that; obj; whether | yes
e-mail | noun | neutral | that; obj; of | no
e-mail | verb | neutral | that; obj; whether | yes
eager | adj | feeling | that; inf; about; of | yes
echo | verb | neutral | that; obj; whether | yes
edict | noun | demand | that; for; inf | no
editorial | noun | neutral | that; obj; of | no
elaborate | verb | neutral | that; obj; whether | yes
email | noun | neutral | that; obj; of | no
email | verb | neutral | that; obj; whether | yes
emphasise | verb | neutral | that; obj; whether | yes
emphasize | verb | neutral | that; obj; whether | yes
emphatic | adj | belief | that; of; about; whether | yes
encourage | verb | demand | that; obj; inf; obj+inf | yes
endorse | verb | judgement | that; obj; about; of | yes
enjoy | verb | feeling | inf; that; obj; about | no
enquire | verb | question | whether; that; obj | yes
enquiry | noun | question | whether; about; of | no
enthuse | verb | neutral | that; obj; whether | yes
entreat | verb | demand | that; obj; inf; obj+inf | yes
envisage | verb | forecast | that; obj; inf | yes
envision | verb | forecast | that; obj; inf | yes
envy | verb | feeling | inf; that; obj; about | no
essay | noun | neutral | that; obj; of | no
establish | verb | evidence | that; obj | no
estimate | noun | belief | that; of | no
estimate | verb | belief | that; obj; whether | no
evidence | noun | evidence | that; of | no
evidence | verb | evidence | that; obj | no
exaggerate | verb | claim | that; obj; inf | yes
exclaim | verb | neutral | that; obj; whether | yes
exhort | verb | demand | that; obj; inf; obj+inf | yes
exhortation | noun | demand | that; for; inf | no
expect | verb | forecast | that; obj; inf | yes
expectation | noun | forecast | that; of; for | no
explain | verb | neutral | that; obj; whether | yes
explanation | noun | neutral | that; obj; of | no
fancy | verb | belief | that; obj; whether | no
fault | verb | judgement | that; obj; about; of | yes
favor | verb | judgement | that; obj; about; of | yes
favour | verb | judgement | that; obj; about; of | yes
fear | noun | feeling | that; of; about; inf | no
fear | verb | feeling | inf; that; obj; about | no
fearful | adj | feeling | that; inf; about; of | yes
feature | verb | evidence | that; obj | no
feel | verb | belief | that; obj; whether | no
feeling | noun | belief | that; of | no
figure | noun | evidence | that; of | no
figure | verb | belief | that; obj; whether | no
file | verb | neutral | that; obj; none | yes
filing | noun | neutral | that; obj; of | no
find out | verb | hearing | that; obj; of; about | no
find | verb | belief | that; obj; whether | no
finding | noun | belief | that; of | no
fire back | verb | judgement | that; obj; about; of | yes
fire off | verb | neutral | that; obj; none | yes
forecast | noun | forecast | that; of; for | no
forecast | verb | forecast | that; obj; inf | yes
foresee | verb | forecast | that; obj; inf | yes
foretell | verb | forecast | that; obj; inf | yes
forewarn | verb | warning | that; obj; of; about; inf | yes
forget | verb | belief | that; obj; whether | no
fret | verb | judgement | that; obj; about; of | yes
frown | verb | neutral | that; obj; none | yes
fume | verb | neutral | that; obj; whether | yes
gainsay | verb | denial | that; obj; ing | yes
gasp | verb | judgement | that; obj; about; of | yes
gather | verb | belief | that; obj; whether | no
gesture | verb | neutral | that; obj; whether | yes
get wind | verb | hearing | that; obj; of; about | no
giggle | verb | neutral | that; obj; none | yes
glad | adj | feeling | that; inf; about; of | yes
glean | verb | hearing | that; obj; of; about | no
gloat | verb | judgement | that; obj; about; of | yes
go on to say | verb | neutral | that; obj; whether | yes
go on | verb | neutral | that; obj; whether | yes
go so far as to say | verb | neutral | that; obj; whether | yes
gossip | noun | claim | that; of; inf | no
grant | verb | admission | that; obj; to; to+ing | yes
grateful | adj | feeling | that; inf; about; of | yes
grin | verb | neutral | that; obj; whether | yes
gripe | verb | judgement | that; obj; about; of | yes
groan | verb | judgement | that; obj; about; of | yes
grouse | verb | judgement | that; obj; about; of | yes
growl | verb | neutral | that; obj; whether | yes
grumble | verb | judgement | that; obj; about; of | yes
grunt | verb | neutral | that; obj; none | yes
guarantee | noun | promise | that; inf; of | no
guarantee | verb | promise | that; inf; obj | yes
guess | verb | belief | that; obj; whether | no
gush | verb | neutral | that; obj; whether | yes
hail | verb | judgement | that; obj; about; of | yes
happy | adj | feeling | that; inf; about; of | yes
hate | verb | feeling | inf; that; obj; about | no
have be quote as say | verb | neutral | that; obj | yes
hear | verb | hearing | that; obj; of; about | no
herald | verb | announcement | that; obj; inf; whether | yes
highlight | verb | neutral | that; obj; whether | yes
hint at | verb | neutral | that; obj; whether | yes
hint | verb | neutral | that; obj; whether | yes
hiss | verb | judgement | that; obj; about; of | yes
hit back | verb | judgement | that; obj; about; of | yes
hit out | verb | judgement | that; obj; about; of | yes
hold forth | verb | neutral | that; obj; none | yes
hold | verb | belief | that; obj; whether | no
holler | verb | neutral | that; obj; none | yes
hope | noun | feeling | that; of; about; inf | no
hope | verb | feeling | inf; that; obj; about | no
hopeful | adj | belief | that; of; about; whether | yes
howl | verb | neutral | that; obj; none | yes
hypothesis | noun | belief | that; of | no
hypothesise | verb | belief | that; obj; whether | no
hypothesize | verb | belief | that; obj; whether | no
idea | noun | belief | that; of | no
illustrate | verb | evidence | that; obj | no
imagine | verb | belief | that; obj; whether | no
implore | verb | demand | that; obj; inf; obj+inf | yes
imply | verb | neutral | that; obj; whether | yes
impression | noun | belief | that; of | no
in a letter | phrase | neutral | none | no
in a phone call | phrase | neutral | none | no
in a post | phrase | neutral | none | no
in a speech | phrase | neutral | none | no
in a statement | phrase | neutral | none | no
in a televised address | phrase | neutral | none | no
in a text message | phrase | neutral | none | no
in a tweet | phrase | neutral | none | no
in a written statement | phrase | neutral | none | no
in an interview | phrase | neutral | none | no
in comments | phrase | neutral | none | no
in parliament | phrase | neutral | none | no
in remarks | phrase | neutral | none | no
in the estimation of | case | neutral | obj | no
in the eye of | case | neutral | obj | no
in the eyes of | case | neutral | obj | no
in the judgment of | case | neutral | obj | no
in the opinion of | case | neutral | obj | no
in the view of | case | neutral | obj | no
in the word of | case | neutral | obj | no
in the words of | case | neutral | obj | no
indicate | verb | neutral | that; obj; whether | yes
indication | noun | evidence | that; of | no
inform | verb | neutral | that; obj; whether | yes
information | noun | neutral | that; obj; of | no
innuendo | noun | claim | that; of; inf | no
inquire | verb | question | whether; that; obj | yes
inquiry | noun | question | whether; about; of | no
insinuate | verb | neutral | that; obj; whether | yes
insinuation | noun | claim | that; of; inf | no
insist on | verb | demand | that; obj; inf; obj+inf | yes
insist | verb | claim | that; obj; inf | yes
insistence | noun | claim | that; of; inf | no
instruct | verb | neutral | that; obj; whether | yes
instruction | noun | demand | that; for; inf | no
insult | verb | judgement | that; obj; about; of | yes
intend | verb | feeling | inf; that; obj; about | no
interject | verb | neutral | that; obj; whether | yes
interpret | verb | belief | that; obj; whether | no
interrogate | verb | question | whether; that; obj | yes
interview | noun | neutral | that; obj; of | no
intimate | verb | neutral | that; obj; whether | yes
intone | verb | neutral | that; obj; whether | yes
invite | verb | demand | that; obj; inf; obj+inf | yes
jeer | verb | judgement | that; obj; about; of | yes
joke about | verb | neutral | that; obj; none | yes
joke | verb | neutral | that; obj; whether | yes
jot down | verb | neutral | that; obj; none | yes
judge | verb | belief | that; obj; whether | no
judgement | noun | belief | that; of | no
judgment | noun | belief | that; of | no
keen | adj | feeling | that; inf; about; of | yes
know | verb | belief | that; obj; whether | no
knowledge | noun | belief | that; of | no
label | verb | neutral | that; obj; whether | yes
lambast | verb | judgement | that; obj; about; of | yes
lambaste | verb | judgement | that; obj; about; of | yes
lament | noun | judgement | that; of; for | no
lament | verb | judgement | that; obj; about; of | yes
lash out | verb | judgement | that; obj; about; of | yes
laud | verb | judgement | that; obj; about; of | yes
laugh off | verb | denial | that; obj; ing | yes
laugh | verb | neutral | that; obj; whether | yes
lay out | verb | neutral | that; obj; whether | yes
leak | verb | neutral | that; obj; none | yes
learn | verb | hearing | that; obj; of; about | no
lecture | verb | neutral | that; obj; whether | yes
let it be known | verb | announcement | that; obj; inf; whether | yes
letter | noun | neutral | that; obj; of | no
like | verb | feeling | inf; that; obj; about | no
list | verb | evidence | that; obj | no
loathe | verb | feeling | inf; that; obj; about | no
lobby for | verb | demand | that; obj; inf; obj+inf | yes
long | verb | feeling | inf; that; obj; about | no
love | verb | feeling | inf; that; obj; about | no
maintain | verb | claim | that; obj; inf | yes
make clear | verb | announcement | that; obj; inf; whether | yes
make known | verb | announcement | that; obj; inf; whether | yes
make out | verb | claim | that; obj; inf | yes
make public | verb | announcement | that; obj; inf; whether | yes
mandate | verb | demand | that; obj; inf; obj+inf | yes
marvel | verb | judgement | that; obj; about; of | yes
memo | noun | neutral | that; obj; of | no
memorandum | noun | neutral | that; obj; of | no
mention | noun | neutral | that; obj; of | no
mention | verb | neutral | that; obj; whether | yes
message | noun | neutral | that; obj; of | no
message | verb | neutral | that; obj; whether | yes
mind | verb | feeling | inf; that; obj; about | no
mindful | adj | belief | that; of; about; whether | yes
moan | verb | judgement | that; obj; about; of | yes
mock | verb | judgement | that; obj; about; of | yes
mumble | verb | neutral | that; obj; whether | yes
murmur | verb | neutral | that; obj; whether | yes
muse | verb | neutral | that; obj; whether | yes
mutter | verb | neutral | that; obj; whether | yes
narrate | verb | neutral | that; obj; whether | yes
need | verb | feeling | inf; that; obj; about | no
negate | verb | denial | that; obj; ing | yes
nervous | adj | feeling | that; inf; about; of | yes
news conference | noun | neutral | that; obj; of | no
news release | noun | neutral | that; obj; of | no
news | noun | neutral | that; obj; of | no
nod | verb | neutral | that; obj; whether | yes
note | noun | neutral | that; obj; of | no
note | verb | neutral | that; obj; whether | yes
notice | noun | neutral | that; obj; of | no
notice | verb | hearing | that; obj; of; about | no
notification | noun | neutral | that; obj; of | no
notify | verb | neutral | that; obj; whether | yes
notion | noun | belief | that; of | no
oath | noun | promise | that; inf; of | no
object | verb | judgement | that; obj; about; of | yes
objection | noun | judgement | that; of; for | no
observation | noun | neutral | that; obj; of | no
observe | verb | neutral | that; obj; whether | yes
off the record | phrase | neutral | none | no
offer | verb | neutral | that; obj; whether | yes
on Facebook | phrase | neutral | none | no
on Telegram | phrase | neutral | none | no
on Truth Social | phrase | neutral | none | no
on Twitter | phrase | neutral | none | no
on X | phrase | neutral | none | no
on background | phrase | neutral | none | no
on condition of anonymity | phrase | neutral | none | no
on state radio | phrase | neutral | none | no
on state television | phrase | neutral | none | no
on television | phrase | neutral | none | no
on the authority of | case | neutral | obj | no
on the record | phrase | neutral | none | no
on the word of | case | neutral | obj | no
op-ed | noun | neutral | that; obj; of | no
opine | verb | neutral | that; obj; whether | yes
opinion | noun | belief | that; of | no
oppose | verb | judgement | that; obj; about; of | yes
opt | verb | decision | that; inf; obj | no
optimistic | adj | belief | that; of; about; whether | yes
ordain | verb | demand | that; obj; inf; obj+inf | yes
order | noun | demand | that; for; inf | no
order | verb | demand | that; obj; inf; obj+inf | yes
ostensibly | adverb | claim | none | no
outline | verb | neutral | that; obj; whether | yes
outlook | noun | forecast | that; of; for | no
overhear | verb | hearing | that; obj; of; about | no
overturn | verb | decision | that; inf; obj | no
own up | verb | admission | that; obj; to; to+ing | yes
paint | verb | evidence | that; obj | no
paper | noun | neutral | that; obj; of | no
paraphrase | verb | neutral | that; obj; whether | yes
pass on | verb | neutral | that; obj; whether | yes
pen | verb | neutral | that; obj; none | yes
perceive | verb | belief | that; obj; whether | no
perception | noun | belief | that; of | no
persuaded | adj | belief | that; of; about; whether | yes
pessimistic | adj | belief | that; of; about; whether | yes
petition | noun | demand | that; for; inf | no
petition | verb | demand | that; obj; inf; obj+inf | yes
phone | verb | neutral | that; obj; whether | yes
pile on | verb | neutral | that; obj; none | yes
plan | verb | feeling | inf; that; obj; about | no
play down | verb | denial | that; obj; ing | yes
plea | noun | demand | that; for; inf | no
plead guilty | verb | neutral | that; obj; none | yes
plead | verb | claim | that; obj; inf | yes
pleased | adj | feeling | that; inf; about; of | yes
pledge | noun | promise | that; inf; of | no
pledge | verb | promise | that; inf; obj | yes
point out | verb | neutral | that; obj; whether | yes
point to | verb | evidence | that; obj | no
poll | noun | evidence | that; of | no
pooh-pooh | verb | denial | that; obj; ing | yes
portray | verb | neutral | that; obj; whether | yes
pose | verb | question | whether; that; obj | yes
posit | verb | claim | that; obj; inf | yes
position | noun | belief | that; of | no
positive | adj | belief | that; of; about; whether | yes
post | noun | neutral | that; obj; of | no
post | verb | neutral | that; obj; whether | yes
postulate | verb | claim | that; obj; inf | yes
praise | noun | judgement | that; of; for | no
praise | verb | judgement | that; obj; about; of | yes
prattle | verb | neutral | that; obj; none | yes
pray | verb | demand | that; obj; inf; obj+inf | yes
predict | verb | forecast | that; obj; inf | yes
prediction | noun | forecast | that; of; for | no
prefer | verb | judgement | that; obj; about; of | yes
press conference | noun | neutral | that; obj; of | no
press for | verb | demand | that; obj; inf; obj+inf | yes
press release | noun | neutral | that; obj; of | no
press | verb | question | whether; that; obj | yes
presume | verb | belief | that; obj; whether | no
pretend | verb | claim | that; obj; inf | yes
probe | verb | question | whether; that; obj | yes
proclaim | verb | announcement | that; obj; inf; whether | yes
profess | verb | claim | that; obj; inf | yes
prognosis | noun | forecast | that; of; for | no
prognosticate | verb | forecast | that; obj; inf | yes
project | verb | forecast | that; obj; inf | yes
projection | noun | forecast | that; of; for | no
promise | noun | promise | that; inf; of | no
promise | verb | promise | that; inf; obj | yes
pronounce | verb | announcement | that; obj; inf; whether | yes
proof | noun | evidence | that; of | no
prophecy | noun | forecast | that; of; for | no
prophesy | verb | forecast | that; obj; inf | yes
proposal | noun | demand | that; for; inf | no
propose | verb | announcement | that; obj; inf; whether | yes
protest | noun | judgement | that; of; for | no
protest | verb | judgement | that; obj; about; of | yes
proud | adj | feeling | that; inf; about; of | yes
prove | verb | evidence | that; obj | no
provide | verb | evidence | that; obj | no
publicise | verb | announcement | that; obj; inf; whether | yes
publicize | verb | announcement | that; obj; inf; whether | yes
publish | verb | announcement | that; obj; inf; whether | yes
purport | verb | claim | that; obj; inf | yes
purportedly | adverb | claim | none | no
push for | verb | demand | that; obj; inf; obj+inf | yes
put forward | verb | announcement | that; obj; inf; whether | yes
put it | verb | neutral | that; obj; whether | yes
query | noun | question | whether; about; of | no
query | verb | question | whether; that; obj | yes
question | noun | question | whether; about; of | no
question | verb | question | whether; that; obj | yes
quip | verb | neutral | that; obj; whether | yes
quiz | verb | question | whether; that; obj | yes
quotation | noun | neutral | that; obj; of | no
quote as say | verb | neutral | that; obj | yes
quote as tell | verb | neutral | that; obj | yes
quote | noun | neutral | that; obj; of | no
quote | verb | neutral | that; obj; whether | yes
quoting | case | neutral | obj | no
rail | verb | neutral | that; obj; whether | yes
ramble | verb | neutral | that; obj; none | yes
rant | verb | neutral | that; obj; whether | yes
read | verb | neutral | that; obj; whether | yes
readout | noun | neutral | that; obj; of | no
ready | adj | feeling | that; inf; about; of | yes
reaffirm | verb | announcement | that; obj; inf; whether | yes
realisation | noun | belief | that; of | no
realise | verb | belief | that; obj; whether | no
realization | noun | belief | that; of | no
realize | verb | belief | that; obj; whether | no
reason | verb | claim | that; obj; inf | yes
reassurance | noun | promise | that; inf; of | no
reassure | verb | promise | that; inf; obj | yes
rebuke | noun | judgement | that; of; for | no
rebuke | verb | judgement | that; obj; about; of | yes
rebut | verb | denial | that; obj; ing | yes
rebuttal | noun | denial | that; of | no
recall | verb | neutral | that; obj; whether | yes
reckon | verb | belief | that; obj; whether | no
recognise | verb | belief | that; obj; whether | no
recognition | noun | belief | that; of | no
recognize | verb | belief | that; obj; whether | no
recommend | verb | demand | that; obj; inf; obj+inf | yes
recommendation | noun | demand | that; for; inf | no
record | noun | evidence | that; of | no
record | verb | evidence | that; obj | no
recording | noun | neutral | that; obj; of | no
recount | verb | neutral | that; obj; whether | yes
refer to | verb | neutral | that; obj; whether | yes
reflect | verb | neutral | that; obj; whether | yes
refutation | noun | denial | that; of | no
refute | verb | denial | that; obj; ing | yes
regard | verb | belief | that; obj; whether | no
regret | noun | feeling | that; of; about; inf | no
regret | verb | admission | that; obj; to; to+ing | yes
reiterate | verb | neutral | that; obj; whether | yes
reject | verb | denial | that; obj; ing | yes
rejoice | verb | judgement | that; obj; about; of | yes
relate | verb | neutral | that; obj; whether | yes
relay | verb | neutral | that; obj; whether | yes
release | noun | neutral | that; obj; of | no
release | verb | announcement | that; obj; inf; whether | yes
relieved | adj | feeling | that; inf; about; of | yes
reluctant | adj | feeling | that; inf; about; of | yes
remark | noun | neutral | that; obj; of | no
remark | verb | neutral | that; obj; whether | yes
remember | verb | belief | that; obj; whether | no
remind | verb | neutral | that; obj; whether | yes
reminder | noun | neutral | that; obj; of | no
reminisce | verb | neutral | that; obj; whether | yes
repeat | verb | neutral | that; obj; whether | yes
reply | noun | neutral | that; obj; of | no
reply | verb | neutral | that; obj; whether | yes
report | noun | neutral | that; obj; of | no
report | verb | neutral | that; obj; whether | yes
reportedly | adverb | claim | none | no
reprimand | verb | judgement | that; obj; about; of | yes
repudiate | verb | denial | that; obj; ing | yes
repudiation | noun | denial | that; of | no
request | noun | demand | that; for; inf | no
request | verb | demand | that; obj; inf; obj+inf | yes
require | verb | demand | that; obj; inf; obj+inf | yes
research | noun | evidence | that; of | no
resent | verb | feeling | inf; that; obj; about | no
resolution | noun | decision | that; inf | no
resolve | verb | decision | that; inf; obj | no
respect | verb | feeling | inf; that; obj; about | no
respond | verb | neutral | that; obj; whether | yes
response | noun | neutral | that; obj; of | no
retort | verb | neutral | that; obj; whether | yes
reveal | verb | announcement | that; obj; inf; whether | yes
revelation | noun | neutral | that; obj; of | no
ridicule | verb | judgement | that; obj; about; of | yes
roar | verb | neutral | that; obj; whether | yes
rubbish | verb | denial | that; obj; ing | yes
rule out | verb | denial | that; obj; ing | yes
rule | verb | decision | that; inf; obj | no
ruling | noun | decision | that; inf | no
rumor | noun | claim | that; of; inf | no
rumour | noun | claim | that; of; inf | no
sad | adj | feeling | that; inf; about; of | yes
saddened | adj | feeling | that; inf; about; of | yes
satisfied | adj | feeling | that; inf; about; of | yes
say | verb | neutral | that; obj; inf; whether | yes
sceptical | adj | belief | that; of; about; whether | yes
scoff at | verb | denial | that; obj; ing | yes
scoff | verb | denial | that; obj; ing | yes
scold | verb | judgement | that; obj; about; of | yes
scream | verb | neutral | that; obj; whether | yes
screech | verb | neutral | that; obj; none | yes
scribble | verb | neutral | that; obj; none | yes
see | verb | belief | that; obj; whether | no
seek | verb | demand | that; obj; inf; obj+inf | yes
sense | noun | belief | that; of | no
set out | verb | neutral | that; obj; whether | yes
settle | verb | decision | that; inf; obj | no
share | verb | neutral | that; obj; whether | yes
shocked | adj | feeling | that; inf; about; of | yes
shoot back | verb | judgement | that; obj; about; of | yes
shout | verb | neutral | that; obj; whether | yes
show | verb | evidence | that; obj | no
shriek | verb | neutral | that; obj; none | yes
shrug off | verb | denial | that; obj; ing | yes
shrug | verb | neutral | that; obj; none | yes
sigh | verb | neutral | that; obj; whether | yes
sign | noun | evidence | that; of | no
signal | noun | evidence | that; of | no
signal | verb | neutral | that; obj; whether | yes
sing | verb | neutral | that; obj; whether | yes
skeptical | adj | belief | that; of; about; whether | yes
slam | verb | judgement | that; obj; about; of | yes
slur | verb | neutral | that; obj; none | yes
smile | verb | neutral | that; obj; whether | yes
snap | verb | neutral | that; obj; whether | yes
snarl | verb | neutral | that; obj; none | yes
sneer | verb | judgement | that; obj; about; of | yes
snicker | verb | neutral | that; obj; none | yes
snort | verb | neutral | that; obj; none | yes
so-called | adverb | claim | none | no
sob | verb | neutral | that; obj; whether | yes
sorry | adj | feeling | that; inf; about; of | yes
sound alarm | verb | warning | that; obj; of; about; inf | yes
sound off | verb | neutral | that; obj; none | yes
speak out | verb | judgement | that; obj; about; of | yes
speak up | verb | judgement | that; obj; about; of | yes
speak | verb | neutral | that; obj; whether | yes
speaking on condition of anonymity | phrase | neutral | none | no
specify | verb | neutral | that; obj; whether | yes
speculate | verb | belief | that; obj; whether | no
speculation | noun | claim | that; of; inf | no
speech | noun | neutral | that; obj; of | no
spell out | verb | neutral | that; obj; whether | yes
spout | verb | neutral | that; obj; none | yes
squawk | verb | neutral | that; obj; none | yes
squeal | verb | neutral | that; obj; none | yes
stammer | verb | neutral | that; obj; none | yes
stance | noun | belief | that; of | no
state | verb | neutral | that; obj; whether | yes
statement | noun | neutral | that; obj; of | no
statistic | noun | evidence | that; of | no
stipulate | verb | demand | that; obj; inf; obj+inf | yes
story | noun | neutral | that; obj; of | no
stress | verb | neutral | that; obj; whether | yes
strike back | verb | judgement | that; obj; about; of | yes
study | noun | evidence | that; of | no
stutter | verb | neutral | that; obj; none | yes
submit | verb | claim | that; obj; inf | yes
suggest | verb | neutral | that; obj; whether | yes
suggestion | noun | claim | that; of; inf | no
sum up | verb | neutral | that; obj; whether | yes
summarise | verb | neutral | that; obj; whether | yes
summarize | verb | neutral | that; obj; whether | yes
summary | noun | neutral | that; obj; of | no
summon | verb | demand | that; obj; inf; obj+inf | yes
support | verb | judgement | that; obj; about; of | yes
suppose | verb | belief | that; obj; whether | no
supposedly | adverb | claim | none | no
sure | adj | belief | that; of; about; whether | yes
surmise | verb | belief | that; obj; whether | no
surprised | adj | feeling | that; inf; about; of | yes
survey | noun | evidence | that; of | no
suspect | verb | belief | that; obj; whether | no
suspicion | noun | belief | that; of | no
swear | verb | neutral | that; obj; whether | yes
swipe | verb | judgement | that; obj; about; of | yes
take it | verb | belief | that; obj; whether | no
talk | verb | neutral | that; obj; whether | yes
taunt | verb | judgement | that; obj; about; of | yes
tease | verb | judgement | that; obj; about; of | yes
telegraph | verb | neutral | that; obj; whether | yes
tell | verb | neutral | that; obj; obj+inf; whether; obj+about; obj+of | yes
term | verb | neutral | that; obj; whether | yes
testify | verb | neutral | that; obj; whether | yes
testimony | noun | neutral | that; obj; of | no
text | noun | neutral | that; obj; of | no
text | verb | neutral | that; obj; whether | yes
thank | verb | judgement | that; obj; about; of | yes
thankful | adj | feeling | that; inf; about; of | yes
theorise | verb | belief | that; obj; whether | no
theorize | verb | belief | that; obj; whether | no
theory | noun | claim | that; of; inf | no
think | verb | belief | that; obj; whether | no
thinking | noun | belief | that; of | no
threat | noun | warning | that; of; about; inf | no
threaten | verb | warning | that; obj; of; about; inf | yes
thrilled | adj | feeling | that; inf; about; of | yes
through a spokesman | phrase | neutral | none | no
through a spokesperson | phrase | neutral | none | no
through a spokeswoman | phrase | neutral | none | no
thunder | verb | neutral | that; obj; whether | yes
transcript | noun | neutral | that; obj; of | no
tribute | noun | judgement | that; of; for | no
trumpet | verb | announcement | that; obj; inf; whether | yes
trust | verb | belief | that; obj; whether | no
tut | verb | judgement | that; obj; about; of | yes
tweet | noun | neutral | that; obj; of | no
tweet | verb | neutral | that; obj; whether | yes
ultimatum | noun | demand | that; for; inf | no
unaware | adj | belief | that; of; about; whether | yes
under condition of anonymity | phrase | neutral | none | no
underline | verb | neutral | that; obj; whether | yes
underscore | verb | neutral | that; obj; whether | yes
understand | verb | belief | that; obj; whether | no
understanding | noun | belief | that; of | no
undertake | verb | promise | that; inf; obj | yes
undertaking | noun | promise | that; inf; of | no
unequivocal | adj | belief | that; of; about; whether | yes
unhappy | adj | feeling | that; inf; about; of | yes
unsure | adj | belief | that; of; about; whether | yes
unveil | verb | announcement | that; obj; inf; whether | yes
update | verb | neutral | that; obj; whether | yes
uphold | verb | decision | that; inf; obj | no
upset | adj | feeling | that; inf; about; of | yes
urge | verb | demand | that; obj; inf; obj+inf | yes
urging | noun | demand | that; for; inf | no
utter | verb | neutral | that; obj; whether | yes
vaunt | verb | claim | that; obj; inf | yes
vent | verb | judgement | that; obj; about; of | yes
venture | verb | neutral | that; obj; whether | yes
verdict | noun | decision | that; inf | no
verify | verb | announcement | that; obj; inf; whether | yes
version | noun | neutral | that; obj; of | no
video | noun | neutral | that; obj; of | no
view | noun | belief | that; of | no
view | verb | belief | that; obj; whether | no
volunteer | verb | neutral | that; obj; whether | yes
vote | verb | decision | that; inf; obj | no
vouch | verb | neutral | that; obj; whether | yes
vow | noun | promise | that; inf; of | no
vow | verb | promise | that; inf; obj | yes
wade in | verb | judgement | that; obj; about; of | yes
wail | verb | neutral | that; obj; none | yes
want | verb | feeling | inf; that; obj; about | no
warn | verb | warning | that; obj; of; about; inf | yes
warning | noun | warning | that; of; about; inf | no
weep | verb | neutral | that; obj; whether | yes
weigh in | verb | judgement | that; obj; about; of | yes
welcome | verb | judgement | that; obj; about; of | yes
whine | verb | judgement | that; obj; about; of | yes
whisper | noun | claim | that; of; inf | no
whisper | verb | neutral | that; obj; whether | yes
whistle | verb | neutral | that; obj; none | yes
willing | adj | feeling | that; inf; about; of | yes
wish | noun | feeling | that; of; about; inf | no
wish | verb | feeling | inf; that; obj; about | no
wonder | verb | question | whether; that; obj | yes
word | noun | neutral | that; obj; of | no
worried | adj | feeling | that; inf; about; of | yes
worry | noun | feeling | that; of; about; inf | no
worry | verb | feeling | inf; that; obj; about | no
write | verb | neutral | that; obj; whether | yes
yearn | verb | feeling | inf; that; obj; about | no
yell | verb | neutral | that; obj; whether | yes
