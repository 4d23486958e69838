# Words that say how somebody stands to a deed. Lemmas; the particle after the verb, determiners left
# out of light verbs. `own` is the attitude when the deed is the holder's own, `other` when it is
# another's; `not own` and `not other` the same under negation. `takes`: inf, obj+inf, for+inf, that,
# whether, ing, obj, none, a preposition, a preposition+ing, obj+preposition. `speech`: whether the
# holder is a source too (announce, warn), as who only urges or pledges is not.
table: attitudes
columns: cue | pos | own | other | takes | not own | not other | speech
a good idea | adj | - | supports | inf; that; for; subj | - | opposes | no
a mistake | adj | - | opposes | inf; that; for; to; subj | - | supports | no
a no-go | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
a non-starter | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
a nonstarter | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
a possibility | phrase | considers | - | subj; obj; for | refuses | - | no
a red line | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
a step forward | adj | - | supports | inf; that; for; subj | - | opposes | no
a step in the right direction | adj | - | supports | inf; that; for; subj | - | opposes | no
a threat | adj | - | opposes | inf; that; for; to; subj | - | supports | no
abandon | verb | withdraws | - | obj; ing | pledges | - | no
abandonment | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
abide by | verb | pledges | - | obj | withdraws | - | no
able | adj | considers | - | inf | refuses | - | no
abort | verb | withdraws | - | obj; ing | pledges | - | no
about to | phrase | plans | - | ing; inf; obj | - | - | no
about-face | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
abrogate | verb | withdraws | - | obj; ing | pledges | - | no
abstain from | verb | refuses | - | inf; obj; ing | considers | - | no
abstain | verb | withholds | - | none; on; about; obj; over | - | - | no
absurd | adj | - | opposes | inf; that; for; to; subj | - | supports | no
accede to | verb | signs | - | obj; to; for | withholds | - | no
accede | verb | agrees | - | inf; to; that; on; with; to+ing; in | refuses | - | no
accelerate | verb | starts | - | obj; inf; ing | withholds | - | no
accept | verb | agrees | - | obj; ing; that | refuses | - | no
acceptance | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
acclaim | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
acclaim | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
accomplish | verb | delivers | - | obj; inf; ing | withholds | - | no
accusation | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
accuse | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
achievable | adj | - | expects | inf; that; for; subj | - | doubts | no
achieve | verb | delivers | - | obj; inf; ing | withholds | - | no
achievement | noun | delivers | - | of; by; to | - | - | no
acknowledge | verb | agrees | - | obj; that; inf | refuses | - | yes
acquiesce | verb | agrees | - | inf; to; that; on; with; to+ing; in | refuses | - | no
acquiescence | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
activate | verb | starts | - | obj; inf; ing | withholds | - | no
adamant | adj | pledges | demands | that; about; on; in | - | - | yes
add voice | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
adhere to | verb | pledges | - | obj | withdraws | - | no
admit | verb | agrees | - | obj; that; inf | refuses | - | yes
admonish | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
adopt | verb | agrees | - | obj; ing; that | refuses | - | no
adoption | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
advance | verb | proposes | - | obj; ing; that; inf | - | - | no
advise against | verb | - | opposes | obj; ing; that | - | supports | no
advise | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
advocacy | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
advocate | verb | proposes | supports | obj; ing; that; for | - | opposes | no
affirm | verb | pledges | - | obj; that | - | - | yes
afford | verb | offers | - | inf | refuses | - | no
afraid | adj | refuses | opposes | inf; of; of+ing; that | - | - | no
against | phrase | refuses | opposes | obj; ing | considers | supports | no
agenda | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
agitate for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
agitate | verb | - | demands | for; for+ing; for+inf; inf; obj+inf; obj+for; on+inf; to+inf; with+inf | - | - | no
agree on | verb | agrees | - | obj; ing | refuses | - | no
agree plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
agree to | verb | agrees | - | obj; ing | refuses | - | no
agree upon | verb | agrees | - | obj; ing | refuses | - | no
agree with | verb | - | supports | obj; ing | - | opposes | no
agree | verb | agrees | - | inf; to; on; to+ing; over; upon; that; in; about; with | refuses | - | no
agree | verb | agrees | - | obj | refuses | - | no
agreeable | adj | considers | - | to; to+ing | refuses | - | no
agreement | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
aim | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
aim | verb | plans | - | at; at+ing; for; inf; obj+at | refuses | - | no
alarm | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
alarm | verb | - | opposes | subj | - | - | no
alarmed | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
alarming | adj | - | opposes | inf; that; for; to; subj | - | supports | no
allegation | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
allege | verb | - | accuses | that; obj+inf; obj | - | - | yes
allergic | adj | refuses | opposes | to; to+ing | considers | supports | no
allocate | verb | starts | - | obj; for | withholds | - | no
allocation | noun | starts | - | of; by; for; to | - | - | no
allow | verb | agrees | agrees | obj; obj+inf; ing; obj+into; obj+in | refuses | refuses | no
ambiguity | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
ambiguous | adj | withholds | - | on; about; over; whether; none | - | - | no
ambition | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
ambivalent | adj | withholds | - | on; about; over; whether; none | - | - | no
amenable | adj | considers | - | to; to+ing | refuses | - | no
an error | adj | - | opposes | inf; that; for; to; subj | - | supports | no
an option | phrase | considers | - | subj; obj; for | refuses | - | no
anger | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
anger | verb | - | opposes | subj | - | - | no
angle for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
angry | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
announce decision | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
announce intention | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
announce plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
announce | verb | plans | - | obj; that; ing | withholds | - | yes
annoy | verb | - | opposes | subj | - | - | no
annoyed | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
annul | verb | withdraws | - | obj; ing | pledges | - | no
antagonism | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
antagonistic | adj | refuses | opposes | to; to+ing | considers | supports | no
anticipate | verb | - | expects | that; obj; ing; obj+inf | - | doubts | yes
anticipation | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
antipathy | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
antithetical | adj | refuses | opposes | to; to+ing | considers | supports | no
anxiety | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
anxious | adj | - | opposes | about; over; that | - | - | no
anxious | adj | plans | - | inf; for+inf | - | - | no
appal | verb | - | opposes | subj | - | - | no
appall | verb | - | opposes | subj | - | - | no
appalled | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
appeal for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
appeal to | verb | - | demands | obj+inf; obj+for | - | - | no
appeal | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
appeal | verb | - | demands | for; for+inf; to; to+inf | - | - | no
appeal | verb | - | opposes | obj; against | - | - | no
appetite | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
applaud | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
applause | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
apply pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
apply | verb | plans | - | for; inf | - | - | no
appreciate | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
appreciative | adj | - | supports | of | - | opposes | no
apprehensive | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
appropriate | adj | - | supports | inf; that; for; subj | - | opposes | no
appropriate | verb | starts | - | obj; for | withholds | - | no
approval | noun | agrees | supports | of; for; to; from; by; inf; that | refuses | opposes | no
approve of | verb | - | supports | obj; ing | - | opposes | no
approve | verb | agrees | supports | obj; ing; that | refuses | opposes | no
argue against | verb | - | opposes | obj; ing; that | - | supports | no
argue | verb | - | demands | for; for+ing; for+inf | - | - | no
argue | verb | - | opposes | against; against+ing | - | - | no
argue | verb | - | proposes | that | - | - | yes
arraign | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
arrange | verb | plans | - | obj; ing; inf; for | - | - | no
ask for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
ask | verb | - | demands | obj+inf; for+inf; for; obj+for; that; inf; of; obj+of | - | - | no
ask | verb | - | doubts | whether | - | - | yes
aspiration | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
aspire | verb | plans | - | inf; for; to+ing; obj; ing; on+ing | refuses | - | no
assail | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
assent | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
assent | verb | agrees | - | inf; to; that; on; with; to+ing; in | refuses | - | no
assert right | light | considers | - | inf; to; of | refuses | - | no
assess | verb | considers | - | obj; ing; whether | refuses | - | no
assume responsibility | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
assume | verb | pledges | - | obj; with; inf; none | refuses | - | no
assurance | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
assure | verb | pledges | - | that; obj; obj+of | withholds | - | yes
at hand | adj | - | expects | subj | - | doubts | no
at odds over | phrase | refuses | opposes | obj; ing | considers | supports | no
at odds with | phrase | refuses | opposes | obj; ing | considers | supports | no
at one with | phrase | agrees | supports | obj; ing | refuses | opposes | no
attack | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
attainable | adj | - | expects | inf; that; for; subj | - | doubts | no
attempt | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
attempt | verb | plans | - | inf | refuses | - | no
authorisation | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
authorise | verb | agrees | agrees | obj; obj+inf; ing; obj+for | refuses | refuses | no
authorization | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
authorize | verb | agrees | agrees | obj; obj+inf; ing; obj+for | refuses | refuses | no
availability | noun | offers | - | inf; of; to; for; that; of+ing | refuses | - | no
available | adj | offers | - | for; inf | withholds | - | no
averse | adj | refuses | opposes | to; to+ing | considers | supports | no
aversion | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
avert | verb | - | opposes | obj; ing | - | - | no
avoid | verb | refuses | - | inf; obj; ing | considers | - | no
await | verb | - | expects | obj; ing | - | - | no
axe | verb | withdraws | - | obj; ing | pledges | - | no
back away from | verb | withdraws | - | obj; ing | pledges | - | no
back away | verb | withdraws | - | none; of; from; on | pledges | - | no
back down from | verb | withdraws | - | obj; ing | pledges | - | no
back down | verb | agrees | - | none; on; over; to | refuses | - | no
back off from | verb | withdraws | - | obj; ing | pledges | - | no
back off | verb | withdraws | - | none; of; from; on | pledges | - | no
back out of | verb | withdraws | - | obj; ing | pledges | - | no
back out | verb | withdraws | - | none; of; from; on | pledges | - | no
back up | verb | - | supports | obj; ing | - | opposes | no
back | verb | agrees | supports | obj; ing; that; obj+in; obj+inf | refuses | opposes | no
backing | noun | agrees | supports | of; for; to; from; by; inf; that | refuses | opposes | no
backlash | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
backpedal | verb | withdraws | - | none; of; from; on | pledges | - | no
backtrack on | verb | withdraws | - | obj; ing | pledges | - | no
backtrack | verb | withdraws | - | none; of; from; on | pledges | - | no
backtracking | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
balk at | verb | refuses | - | inf | considers | - | no
balk at | verb | refuses | opposes | obj; ing; that | considers | supports | no
ban | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
ban | verb | refuses | opposes | obj; obj+from; ing; obj+inf | offers | - | no
bank on | verb | plans | expects | obj; ing; obj+inf | - | doubts | no
bar | verb | refuses | opposes | obj; obj+from; ing; obj+inf | offers | - | no
based | adj | requires | requires | on; upon | - | - | no
baulk at | verb | refuses | - | inf; obj; ing | considers | - | no
be confident of | verb | - | expects | obj; ing | - | - | no
be ready | verb | offers | - | inf; obj; for; to; for+inf | refuses | - | no
be tempted | verb | considers | - | inf | - | - | no
bear cost | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
beg for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
beg | verb | - | demands | obj+inf; that; obj; obj+for; obj+on; for; for+inf; on+inf; to+inf; with+inf | - | - | no
begin | verb | starts | - | obj; inf; ing | withholds | - | no
beginning | noun | starts | - | of; by; for; to | - | - | no
behest | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
behind | phrase | agrees | supports | obj; ing | refuses | opposes | no
beholden | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
belief | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
believe | verb | - | expects | that; in | - | doubts | yes
bemoan | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
bent | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
berate | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
berate | verb | - | opposes | obj; ing; that | - | - | no
beseech | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
bewail | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
bid for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
bid | noun | plans | - | inf; for; at+ing; of | - | - | no
bid | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
bid | verb | plans | - | inf | refuses | - | no
bide its time | verb | withholds | - | none; for; inf; about; ing | - | - | no
bide time | verb | withholds | - | none; for; inf; about; ing | - | - | no
bind itself | verb | pledges | - | to; to+ing; inf | withholds | - | no
bind themselves | verb | pledges | - | to; to+ing; inf | withholds | - | no
blame | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
blame | verb | - | accuses | obj; obj+for; obj+on; obj+over | - | - | no
blast | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
blast | verb | - | opposes | obj; ing; that | - | - | no
bless | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
blessing | noun | agrees | supports | of; for; to; from; by; inf; that | refuses | opposes | no
block | verb | refuses | opposes | obj; ing; that | considers | supports | no
blueprint | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
bother | verb | plans | - | inf; ing | refuses | - | no
bound | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
bow out of | verb | withdraws | - | obj; ing | pledges | - | no
bow out | verb | withdraws | - | none; of; from; on | pledges | - | no
bow to | verb | agrees | - | obj; ing | refuses | - | no
boycott | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
boycott | verb | refuses | - | obj | pledges | - | no
brace for | verb | plans | - | obj; ing; inf; for | - | - | no
brand | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
breach | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
break off | verb | withdraws | - | obj; ing | pledges | - | no
break | verb | withdraws | - | obj; ing | pledges | - | no
bridle at | verb | - | opposes | obj; ing; that | - | supports | no
bring charge | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
bring forward | verb | proposes | - | obj | - | - | no
bring into force | verb | starts | - | obj; inf; ing | withholds | - | no
bring pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
bristle at | verb | refuses | opposes | obj; ing; that | considers | supports | no
broadside | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
brush aside | verb | refuses | opposes | obj; ing; that | considers | supports | no
brush off | verb | refuses | opposes | obj; ing; that | considers | supports | no
budge | verb | agrees | - | none; on; over; to | refuses | - | no
budget | verb | starts | - | obj; for | withholds | - | no
bully | verb | - | demands | obj+inf; obj; obj+into | - | - | no
buy into | verb | agrees | - | obj; ing | refuses | - | no
buy time | verb | withholds | - | none; for; inf; about; ing | - | - | no
cagey | adj | withholds | - | on; about; over; whether; none | - | - | no
cajole | verb | - | demands | obj+inf; obj; obj+into | - | - | no
call for | verb | - | demands | obj; for+inf; obj+inf; ing | - | opposes | no
call into question | verb | - | doubts | obj; ing | - | - | no
call off | verb | withdraws | - | obj; ing | pledges | - | no
call on | verb | - | demands | obj+inf; obj+for | - | - | no
call upon | verb | - | demands | obj+inf; obj+for | - | - | no
call | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
call | verb | - | demands | for; for+inf; on+inf | - | - | no
campaign against | verb | - | opposes | obj; ing; that | - | supports | no
campaign | noun | - | opposes | against | - | - | no
campaign | noun | plans | demands | inf; for; for+inf; by | - | - | no
campaign | verb | - | demands | for; for+ing; for+inf; inf; obj+inf; obj+for; on+inf; to+inf; with+inf | - | - | no
cancel | verb | withdraws | - | obj; ing | pledges | - | no
cancellation | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
canvass | verb | - | demands | for; for+ing; for+inf; inf; obj+inf; obj+for | - | - | no
care | verb | plans | supports | inf; about; for | refuses | - | no
carry on | verb | starts | - | obj; inf; ing | withholds | - | no
carry out | verb | delivers | - | obj; inf; ing | withholds | - | no
carry through on | verb | delivers | - | obj | withholds | - | no
cast blame | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
cast doubt on | verb | - | doubts | obj; ing | - | - | no
cast doubt | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
castigate | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
castigate | verb | - | opposes | obj; ing; that | - | - | no
categorical | adj | - | demands | that; on; about | - | - | yes
caution against | verb | - | opposes | obj; ing; that | - | supports | no
caution | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
caution | verb | - | expects | that | - | - | yes
caution | verb | - | opposes | against; against+ing; obj+against; obj+inf | - | - | no
cave in to | verb | agrees | - | obj; ing | refuses | - | no
cease | verb | withdraws | - | obj; ing | pledges | - | no
celebrate | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
censure | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
censure | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
certain | adj | - | expects | inf; that; of; about; subj | - | doubts | no
challenge | verb | - | demands | obj+inf | - | - | no
challenge | verb | - | opposes | obj | - | - | no
champion | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
charge | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
charge | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
chastise | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
chastise | verb | - | opposes | obj; ing; that | - | - | no
cheer | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
chide | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
chide | verb | - | opposes | obj; ing; that | - | - | no
chip in | verb | pledges | - | obj; with; inf; none | refuses | - | no
choose | verb | plans | - | inf; on; that; for; on+ing; for+ing; in+ing | withholds | - | no
choose | verb | refuses | opposes | against; against+ing | - | - | no
choose | verb | withholds | - | whether | - | - | no
circulate | verb | proposes | - | obj; ing; that; inf | - | - | no
circumspect | adj | withholds | - | on; about; over; whether; none | - | - | no
claim right | light | considers | - | inf; to; of | refuses | - | no
claim | noun | - | accuses | that; of; of+ing; by; from | - | - | no
claim | noun | - | demands | to; on; for | - | - | no
claim | verb | - | accuses | that | - | - | yes
claim | verb | delivers | - | inf | refuses | - | yes
clamor for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
clamor | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
clamor | verb | - | demands | for; for+ing; for+inf; inf; obj+inf; obj+for; on+inf; to+inf; with+inf | - | - | no
clamour for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
clamour | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
clamour | verb | - | demands | for; for+ing; for+inf; inf; obj+inf; obj+for; on+inf; to+inf; with+inf | - | - | no
clear path | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
clear way | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
clearance | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
climb down | verb | agrees | - | none; on; over; to | refuses | - | no
climbdown | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
clinch deal | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
close to | phrase | plans | - | ing; inf; obj | - | - | no
close | adj | - | expects | subj | - | doubts | no
coax | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
coerce | verb | - | demands | obj+inf; obj; obj+into | - | - | no
combat | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
come around to | verb | agrees | - | obj; ing | - | - | no
come forward with | verb | proposes | - | obj | - | - | no
come forward | verb | pledges | - | obj; with; inf; none | refuses | - | no
come out against | verb | - | opposes | obj; ing; that | - | supports | no
come out for | verb | - | supports | obj; ing | - | opposes | no
come out in favor of | verb | - | supports | obj; ing | - | opposes | no
come out in favour of | verb | - | supports | obj; ing | - | opposes | no
come round to | verb | agrees | - | obj; ing | - | - | no
come to accept | verb | agrees | - | obj; ing | - | - | no
come to agreement | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
come to terms | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
come up with | verb | proposes | - | obj | - | - | no
comfortable | adj | - | supports | with; by; about; that; at | - | opposes | yes
command | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
commence | verb | starts | - | obj; inf; ing | withholds | - | no
commencement | noun | starts | - | of; by; for; to | - | - | no
commend | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
commendable | adj | - | supports | inf; that; for; subj | - | opposes | no
commendation | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
commit herself | verb | pledges | - | to; to+ing; inf | withholds | - | no
commit himself | verb | pledges | - | to; to+ing; inf | withholds | - | no
commit itself | verb | pledges | - | to; to+ing; inf | withholds | - | no
commit themselves | verb | pledges | - | to; to+ing; inf | withholds | - | no
commit | verb | pledges | - | inf; obj; to; to+ing; obj+to; obj+inf | withholds | - | no
commitment | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
committed | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
compel | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
complain about | verb | - | opposes | obj; ing; that | - | supports | no
complain of | verb | - | opposes | obj; ing; that | - | supports | no
complain | verb | - | opposes | that; to; against; about; at; over; with; of; none | - | supports | no
complaint | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
complete | adj | delivers | - | subj | withholds | - | no
complete | verb | delivers | - | obj; inf; ing | withholds | - | no
completion | noun | delivers | - | of; by; to | - | - | no
compromise | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
compromise | verb | agrees | - | none; on; over; to | refuses | - | no
concede | verb | agrees | - | obj; that; inf | refuses | - | yes
conceivable | adj | - | expects | inf; that; for; subj | - | doubts | no
concept | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
concern | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
concern | verb | - | opposes | subj | - | - | no
concerned | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
concession | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
conclude agreement | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
conclude deal | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
conclude | verb | signs | - | obj | withholds | - | no
conclusion | noun | signs | - | of; by; to | - | - | no
concur | verb | agrees | - | inf; to; that; on; with; to+ing; in | refuses | - | no
condemn | verb | - | accuses | obj; ing; obj+for; obj+as; that | - | - | no
condemnation | noun | - | accuses | of; from; by; over; for | - | - | no
condition | noun | requires | requires | for; of; that | - | - | no
conditional | adj | requires | requires | on; upon | - | - | no
conditioned | adj | requires | requires | on; upon | - | - | no
conduct | verb | delivers | - | obj; inf; ing | withholds | - | no
confidence | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
confident | adj | - | expects | that; of; about; on; in | - | doubts | yes
confirm plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
confirm | verb | agrees | - | that | withholds | - | yes
confirm | verb | plans | - | obj; inf; ing | withholds | - | yes
congratulate | verb | - | supports | obj+for; obj; obj+on | - | - | no
consensus | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
consent | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
consent | verb | agrees | - | inf; to; that; on; with; to+ing; in | refuses | - | no
consider option | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
consider | verb | considers | - | obj; ing; whether | refuses | - | no
consideration | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
consternation | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
constructive | adj | - | supports | inf; that; for; subj | - | opposes | no
contemplate | verb | considers | - | obj; ing; whether | refuses | - | no
content | adj | - | supports | with; by; about; at | - | opposes | yes
content | adj | offers | - | inf; for; to | refuses | - | no
content | adj | offers | supports | that | refuses | opposes | yes
contest | verb | - | opposes | obj; that | - | - | no
contingent | adj | requires | requires | on; upon | - | - | no
continuation | noun | starts | - | of; by; for; to | - | - | no
continue | verb | starts | - | obj; inf; ing | withholds | - | no
contradict | verb | refuses | - | obj; ing; that | agrees | - | yes
convey readiness | light | offers | - | inf; of; for; to | withholds | - | no
conviction | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
convince | verb | - | demands | obj+inf; obj; obj+into | - | - | no
convinced | adj | - | expects | that; of; about; on; in | - | doubts | yes
counsel | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
count on | verb | plans | expects | obj; ing; obj+inf | - | doubts | no
counter | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
counter-proposal | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
counterproductive | adj | - | opposes | inf; that; for; to; subj | - | supports | no
counterproposal | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
countersign | verb | signs | - | obj | withholds | - | no
court | verb | plans | demands | obj | refuses | - | no
covet | verb | plans | demands | obj | refuses | - | no
coy | adj | withholds | - | on; about; over; whether; none | - | - | no
critical | adj | - | opposes | of; about | - | - | no
critical | adj | requires | requires | for; to; subj | - | - | no
criticise | verb | - | opposes | obj; ing; that; obj+for; obj+over; obj+as | - | supports | no
criticism | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
criticize | verb | - | opposes | obj; ing; that; obj+for; obj+over; obj+as | - | supports | no
crucial | adj | - | demands | for+inf; inf; that; subj | - | - | no
crucial | adj | requires | requires | for; to; without | - | - | no
cry out for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
cry | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
curtail | verb | withdraws | - | obj; ing | pledges | - | no
cut deal | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
cut off | verb | withdraws | - | obj; ing | pledges | - | no
cut short | verb | withdraws | - | obj; ing | pledges | - | no
cynical | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
cynicism | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
dampen hope for | verb | - | doubts | obj; ing | - | - | no
dampen hope of | verb | - | doubts | obj; ing | - | - | no
dangerous | adj | - | opposes | inf; that; for; to; subj | - | supports | no
dangle prospect | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
dare | verb | considers | - | inf | refuses | - | no
dash hope | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
dead against | phrase | refuses | opposes | obj; ing | considers | supports | no
dead set against | phrase | refuses | opposes | obj; ing | considers | supports | no
deadline | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
debate on | verb | considers | - | obj; ing; whether; none | refuses | - | no
debate | verb | considers | - | obj; ing; whether | refuses | - | no
decide | verb | plans | - | inf; on; that; for; on+ing; for+ing; in+ing | withholds | - | no
decide | verb | refuses | opposes | against; against+ing | - | - | no
decide | verb | withholds | - | whether | - | - | no
decision | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
declare intention | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
declare readiness | light | offers | - | inf; of; for; to | withholds | - | no
declare support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
declare willingness | light | offers | - | inf; of; for; to | withholds | - | no
declare | verb | plans | - | obj; that; inf | withholds | - | yes
decline | verb | refuses | - | inf; obj | considers | - | no
decline | verb | withholds | - | none | - | - | no
decry | verb | - | accuses | obj; ing; obj+for; obj+as; that | - | - | no
dedicate itself | verb | pledges | - | to; to+ing; inf | withholds | - | no
dedicated | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
dedication | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
default on | verb | withdraws | - | obj; ing | pledges | - | no
default | verb | withdraws | - | none; of; from; on | pledges | - | no
defeat | verb | refuses | opposes | obj; ing; that | considers | supports | no
defend | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
defer | verb | withdraws | - | obj; ing | - | - | no
deferral | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
defiance | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
defy | verb | refuses | - | obj | pledges | - | no
delay | noun | withdraws | - | of; in; to; in+ing | - | - | no
delay | verb | withdraws | - | obj; ing | - | - | no
deliberate on | verb | considers | - | obj; ing; whether; none | refuses | - | no
deliberate | verb | considers | - | obj; ing; whether; none | refuses | - | no
deliberation | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
delight | verb | - | supports | subj | - | - | no
delighted | adj | - | supports | with; by; about; that; at | - | opposes | yes
deliver on | verb | delivers | - | obj | withholds | - | no
deliver warning | light | - | expects | that; of; about; to; against | - | - | no
delivery | noun | delivers | - | of; by; to | - | - | no
demand | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
demand | verb | - | demands | obj; that; inf; from; of | - | withdraws | no
demonise | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
demonize | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
demonstrate against | verb | - | opposes | obj; ing; that | - | supports | no
demonstrate willingness | light | offers | - | inf; of; for; to | withholds | - | no
demonstrate | verb | - | opposes | that; to; against; about; at; over; with; of; none | - | supports | no
demur | verb | withholds | - | none; on; about; obj; over | - | - | no
denial | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
denigrate | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
denounce | verb | - | accuses | obj; ing; obj+for; obj+as; that | - | - | no
denunciation | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
deny accusation | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
deny allegation | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
deny charge | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
deny claim | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
deny intention | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
deny involvement | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
deny plan | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
deny report | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
deny responsibility | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
deny wrongdoing | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
deny | verb | refuses | - | obj; ing; that; inf | agrees | - | yes
depend on | verb | requires | requires | obj; that; on; on+ing | - | - | no
depend upon | verb | requires | requires | obj; that; on; upon+ing | - | - | no
dependence | noun | requires | requires | for; of; inf; on; to | - | - | no
dependent | adj | requires | requires | on; upon | - | - | no
deplorable | adj | - | opposes | inf; that; for; to; subj | - | supports | no
deplore | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
deride | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
deride | verb | - | opposes | obj; ing; that | - | - | no
desert | verb | withdraws | - | obj; ing | pledges | - | no
design | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
design | verb | plans | - | obj; ing; inf; for | - | - | no
desire | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
desire | verb | - | demands | obj+inf; that; obj; for | - | opposes | no
desire | verb | plans | - | inf; ing | refuses | - | no
desist from | verb | refuses | - | inf; obj; ing | considers | - | no
despair of | verb | - | doubts | obj; ing | - | - | no
desperate | adj | plans | - | on; on+ing; for | - | - | no
detail plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
deter | verb | - | opposes | obj+from | - | - | no
determination | noun | pledges | - | inf; that | - | - | no
determine | verb | plans | - | inf; that | - | - | no
determined | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
devise | verb | plans | - | obj; ing; inf; for | - | - | no
devoted | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
dictate | verb | - | demands | obj; that; inf; of; from | - | - | no
differ with | verb | - | opposes | obj; ing; that | - | supports | no
direct | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
disagree with | verb | - | opposes | obj; ing; that | - | supports | no
disagree | verb | - | opposes | that; to; against; about; at; over; with; of; none | - | supports | no
disagreement | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
disallow | verb | refuses | opposes | obj; obj+from; ing; obj+inf | offers | - | no
disappoint | verb | - | opposes | subj | - | - | no
disappointed | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
disappointing | adj | - | opposes | inf; that; for; to; subj | - | supports | no
disapproval | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
disapprove of | verb | - | opposes | obj; ing; that | - | supports | no
disapprove | verb | - | opposes | of; that | - | supports | no
disavow | verb | refuses | - | inf; obj; ing | considers | - | no
disavowal | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
disbelief | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
disbelieve | verb | - | doubts | that; whether; obj | - | expects | no
disburse | verb | starts | - | obj; for | withholds | - | no
disclaim | verb | refuses | - | inf; obj; ing | considers | - | no
disclose | verb | plans | - | obj; that | withholds | - | yes
discomfort | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
discontent | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
discontinue | verb | withdraws | - | obj; ing | pledges | - | no
discourage | verb | - | opposes | obj+from | - | - | no
discourage | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
discriminatory | adj | - | opposes | inf; that; for; to; subj | - | supports | no
discuss possibility | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
discuss | verb | considers | - | obj; ing; whether | refuses | - | no
disfavour | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
disgraceful | adj | - | opposes | inf; that; for; to; subj | - | supports | no
disinclined | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
dismay | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
dismay | verb | - | opposes | subj | - | - | no
dismayed | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
dismiss report | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
dismiss speculation | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
dismiss suggestion | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
dismiss | verb | refuses | opposes | obj; ing; that | considers | supports | no
dismissal | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
disown | verb | withdraws | - | obj; ing | pledges | - | no
disparage | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
displease | verb | - | opposes | subj | - | - | no
displeased | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
displeasure | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
disposed | adj | considers | - | inf | refuses | - | no
dispute | verb | refuses | doubts | obj; that; whether | - | - | yes
disquiet | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
disregard | verb | refuses | - | obj | pledges | - | no
dissatisfaction | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
dissatisfied | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
dissent | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
dissent | verb | - | opposes | that; to; against; about; at; over; with; of; none | - | supports | no
dissolve | verb | withdraws | - | obj; ing | pledges | - | no
dissuade | verb | - | opposes | obj+from | - | - | no
distance itself from | verb | refuses | - | inf; obj; ing | considers | - | no
distaste | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
distrust | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
distrust | verb | - | doubts | that; whether; obj | - | expects | no
distrustful | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
disturb | verb | - | opposes | subj | - | - | no
disturbed | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
ditch | verb | withdraws | - | obj; ing | pledges | - | no
dither over | verb | withholds | - | obj; ing | - | - | no
dither | verb | withholds | - | inf; over; about; on; none | offers | - | no
do away with | verb | withdraws | - | obj; ing | pledges | - | no
do deal | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
dodge | verb | withholds | - | none; on; about; obj; over | - | - | no
double down | verb | pledges | - | on; on+ing; obj | - | - | no
doubt | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
doubt | verb | - | doubts | that; whether; obj | - | expects | no
doubtful | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
downplay | verb | - | doubts | obj; ing | - | - | no
draft | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
draft | verb | proposes | - | obj; ing; that; inf | - | - | no
drag feet on | verb | withholds | - | obj; ing | offers | - | no
drag its feet on | verb | withholds | - | obj; ing | offers | - | no
draw condemnation | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
draw criticism | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
draw line | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
draw red line | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
draw up plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
draw up | verb | plans | - | obj; ing; inf; for | - | - | no
dread | verb | - | opposes | obj; that; inf | - | - | yes
drive | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
drop out of | verb | withdraws | - | obj; ing | pledges | - | no
drop out | verb | withdraws | - | none; of; from; on | pledges | - | no
drop | verb | withdraws | - | obj; ing | pledges | - | no
dubious | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
duck | verb | withholds | - | none; on; about; obj; over | - | - | no
due to | phrase | plans | - | ing; inf; obj | - | - | no
eager | adj | plans | - | inf; for; for+inf | refuses | - | no
earmark | verb | starts | - | obj; for | withholds | - | no
echo call | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
edge closer to | verb | considers | - | obj; ing | - | - | no
edge toward | verb | considers | - | obj; ing | - | - | no
edge towards | verb | considers | - | obj; ing | - | - | no
effort | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
elect | verb | plans | - | inf; on; that; for; on+ing; for+ing; in+ing | withholds | - | no
elect | verb | refuses | opposes | against; against+ing | - | - | no
elect | verb | withholds | - | whether | - | - | no
embark on | verb | starts | - | obj; inf; ing | withholds | - | no
embrace | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
emphatic | adj | - | demands | that; on; about | - | - | yes
empower | verb | agrees | agrees | obj+inf; obj; obj+for | refuses | refuses | no
enable | verb | agrees | agrees | obj; obj+inf; ing; obj+into; obj+in | refuses | refuses | no
enact | verb | signs | - | obj; for; inf | withholds | - | no
enactment | noun | signs | - | of; by; to | - | - | no
encourage | verb | - | demands | obj+inf | - | opposes | no
encourage | verb | - | supports | obj; ing | - | opposes | no
encouraged | adj | - | supports | with; by; about; that; at | - | opposes | yes
encouragement | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
encouraging | adj | - | supports | inf; that; for; subj | - | opposes | no
end | verb | withdraws | - | obj; ing | pledges | - | no
endeavor | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
endeavor | verb | plans | - | inf | refuses | - | no
endeavour | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
endeavour | verb | plans | - | inf | refuses | - | no
endorse | verb | agrees | supports | obj; ing; that | refuses | opposes | no
endorsement | noun | agrees | supports | of; for; to; from; by; inf; that | refuses | opposes | no
enjoin | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
enlist | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
enrage | verb | - | opposes | subj | - | - | no
enshrine | verb | signs | - | obj | withholds | - | no
entail | verb | requires | requires | obj; that; on | - | - | no
enter commitment | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
enter into | verb | signs | - | obj; to; for | withholds | - | no
entertain | verb | considers | - | obj; ing; whether | refuses | - | no
enthusiasm | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
entitle | verb | agrees | agrees | obj+inf; obj; obj+for | refuses | refuses | no
entreat | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
entreaty | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
envisage | verb | plans | expects | obj; ing; that | refuses | doubts | no
envision | verb | plans | expects | obj; ing; that | refuses | doubts | no
equivocal | adj | withholds | - | on; about; over; whether; none | - | - | no
equivocate | verb | withholds | - | inf; over; about; on; none | offers | - | no
equivocation | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
eschew | verb | refuses | - | inf; obj; ing | considers | - | no
espouse | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
essential | adj | - | demands | for+inf; inf; that; subj | - | - | no
essential | adj | requires | requires | for; to; without | - | - | no
estimate | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
evaluate | verb | considers | - | obj; ing; whether | refuses | - | no
evasive | adj | withholds | - | on; about; over; whether; none | - | - | no
examine possibility | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
examine | verb | considers | - | obj; ing; whether | refuses | - | no
excellent | adj | - | supports | inf; that; for; subj | - | opposes | no
exchange accusation | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
exclude | verb | refuses | - | inf; obj; ing | considers | - | no
exclusion | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
excoriate | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
execute | verb | delivers | - | obj; inf; ing | withholds | - | no
execution | noun | delivers | - | of; by; to | - | - | no
exert pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
exhort | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
exhortation | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
exit | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
exit | verb | withdraws | - | obj; ing | pledges | - | no
expand | verb | starts | - | obj; inf; ing | withholds | - | no
expansion | noun | starts | - | of; by; for; to | - | - | no
expect | verb | - | demands | obj+of; of+inf | - | - | no
expect | verb | plans | - | inf | refuses | - | no
expect | verb | plans | expects | obj; that; obj+inf; ing | - | doubts | no
expectation | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
explore option | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
explore possibility | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
explore | verb | considers | - | obj; ing; whether | refuses | - | no
express alarm | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express anger | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express appreciation | light | - | supports | for; to; of; with; behind; that | - | opposes | no
express approval | light | - | supports | for; to; of; with; behind; that | - | opposes | no
express concern | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express confidence | light | - | expects | that; for; of; about; in; on | - | doubts | no
express desire | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
express disappointment | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express dismay | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express displeasure | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express doubt | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
express expectation | light | - | expects | that; for; of; about; in; on | - | doubts | no
express fear | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express frustration | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express gratitude | light | - | supports | for; to; of; with; behind; that | - | opposes | no
express hope for success | light | - | supports | for; to; of; with; behind; that | - | opposes | no
express hope | light | - | expects | that; for; of; about; in; on | - | doubts | no
express indignation | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express intention | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
express interest | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
express misgiving | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express openness | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
express opposition | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express optimism | light | - | expects | that; for; of; about; in; on | - | doubts | no
express outrage | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express pessimism | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
express readiness | light | offers | - | inf; of; for; to | withholds | - | no
express regret | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express reservation | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express satisfaction | light | - | supports | for; to; of; with; behind; that | - | opposes | no
express scepticism | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
express skepticism | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
express solidarity | light | - | supports | for; to; of; with; behind; that | - | opposes | no
express support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
express unease | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
express willingness | light | offers | - | inf; of; for; to | withholds | - | no
express worry | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
extend hand | light | offers | - | inf; of; for; to | withholds | - | no
extend invitation | light | offers | - | inf; of; for; to | withholds | - | no
extend offer | light | offers | - | inf; of; for; to | withholds | - | no
extend | verb | starts | - | obj; inf; ing | withholds | - | no
extension | noun | starts | - | of; by; for; to | - | - | no
eye | verb | plans | demands | obj | refuses | - | no
fail | verb | withholds | - | inf; in; obj | - | - | no
failure | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
fair | adj | - | supports | inf; that; for; subj | - | opposes | no
faith | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
fall short | verb | withholds | - | of; of+ing; on; from; from+ing; none | - | - | no
far-fetched | adj | - | doubts | inf; that; for; subj | - | expects | no
fault | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
fault | verb | - | opposes | obj; ing; that | - | - | no
favor | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
favor | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
favorable | adj | considers | supports | to; toward | opposes | opposes | no
favour | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
favour | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
favourable | adj | considers | supports | to; toward | opposes | opposes | no
fear | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
fear | verb | - | opposes | obj; that; inf | - | - | yes
fearful | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
feasible | adj | - | expects | inf; that; for; subj | - | doubts | no
fight against | verb | - | opposes | obj; ing; that | - | supports | no
fight for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
fight | verb | - | demands | for | - | - | no
fight | verb | - | opposes | obj; against | - | - | no
fight | verb | plans | - | inf | - | - | no
file charge | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
file complaint | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
file lawsuit | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
file request | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
file suit | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
file | verb | plans | - | for; inf | - | - | no
finalisation | noun | signs | - | of; by; to | - | - | no
finalise plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
finalise | verb | signs | - | obj | withholds | - | no
finalization | noun | signs | - | of; by; to | - | - | no
finalize plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
finalize | verb | signs | - | obj | withholds | - | no
find compromise | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
finish | verb | delivers | - | obj; inf; ing | withholds | - | no
firm | adj | - | demands | that; on; about | - | - | yes
firmly against | phrase | refuses | opposes | obj; ing | considers | supports | no
flexibility | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
flexible | adj | considers | - | on; about; none | refuses | - | no
flip-flop | verb | withdraws | - | none; of; from; on | pledges | - | no
flirt with | verb | considers | - | obj; ing; whether; none | refuses | - | no
float idea | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
float | verb | proposes | - | obj; ing; that; inf | - | - | no
flout | verb | refuses | - | obj | pledges | - | no
follow through on | verb | delivers | - | obj | withholds | - | no
follow through with | verb | delivers | - | obj; inf; ing | withholds | - | no
foot-dragging | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
forbid | verb | refuses | opposes | obj; obj+from; ing; obj+inf | offers | - | no
force | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
forecast | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
forecast | verb | - | expects | that; obj; ing; obj+inf | - | doubts | yes
forego | verb | refuses | - | inf; obj; ing | considers | - | no
foresee | verb | plans | expects | obj; ing; that | refuses | doubts | no
forestall | verb | - | opposes | obj; ing | - | - | no
foretell | verb | - | expects | that; obj; ing; obj+inf | - | doubts | yes
forge ahead with | verb | starts | - | obj; inf; ing | withholds | - | no
forget | verb | withholds | - | inf; in; obj | - | - | no
forgo | verb | refuses | - | inf; obj; ing | considers | - | no
formalisation | noun | signs | - | of; by; to | - | - | no
formalise | verb | signs | - | obj | withholds | - | no
formalization | noun | signs | - | of; by; to | - | - | no
formalize | verb | signs | - | obj | withholds | - | no
formula | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
formulate | verb | proposes | - | obj; ing; that; inf | - | - | no
forswear | verb | refuses | - | inf; obj; ing | considers | - | no
free | adj | considers | - | inf | refuses | - | no
freeze | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
freeze | verb | withdraws | - | obj; ing | pledges | - | no
fret | verb | - | opposes | about; over; that | - | - | yes
frown on | verb | - | opposes | obj; ing; that | - | supports | no
frown upon | verb | - | opposes | obj; ing; that | - | supports | no
frustrate | verb | - | opposes | obj; subj | - | - | no
frustrated | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
frustration | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
fulfil | verb | pledges | - | obj | withdraws | - | no
fulfill | verb | pledges | - | obj | withdraws | - | no
fulfillment | noun | delivers | - | of; by; to | - | - | no
fulfilment | noun | delivers | - | of; by; to | - | - | no
fume at | verb | - | opposes | obj; ing; that | - | supports | no
fume over | verb | - | opposes | obj; ing; that | - | supports | no
furious | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
fury | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
futile | adj | - | doubts | inf; that; for; subj | - | expects | no
gear up for | verb | plans | - | obj; ing; inf; for | - | - | no
gear up | verb | plans | - | inf; for; to+ing; obj; ing; on+ing | refuses | - | no
get around to | verb | agrees | - | obj; ing | - | - | no
get behind | verb | - | supports | obj; ing | - | opposes | no
get round to | verb | agrees | - | obj; ing | - | - | no
get under way | verb | starts | - | obj; inf; ing | withholds | - | no
give approval | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
give assent | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
give assurance | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
give backing | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
give blessing | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
give commitment | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
give consent | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
give consideration | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
give endorsement | light | - | supports | for; to; of; with; behind; that | - | opposes | no
give go-ahead | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
give green light | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
give guarantee | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
give in to | verb | agrees | - | obj; ing | refuses | - | no
give instruction | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
give no answer | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
give no assurance | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
give no commitment | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
give no date | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
give no detail | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
give no ground | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
give no guarantee | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
give no indication | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
give no sign | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
give no timeline | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
give no timetable | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
give nod | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
give order | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
give permission | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
give pledge | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
give promise | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
give reassurance | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
give support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
give thought | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
give ultimatum | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
give undertaking | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
give up on | verb | withdraws | - | obj; ing | pledges | - | no
give up | verb | withdraws | - | obj; ing | pledges | - | no
give warning | light | - | expects | that; of; about; to; against | - | - | no
give way | verb | agrees | - | none; on; over; to | refuses | - | no
give word | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
glad | adj | - | supports | with; by; about; at | - | opposes | yes
glad | adj | offers | - | inf; for; to | refuses | - | no
glad | adj | offers | supports | that | refuses | opposes | yes
gloom | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
gloomy | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
go ahead with | verb | starts | - | obj; inf; ing | withholds | - | no
go along with | verb | agrees | supports | obj; ing | refuses | opposes | no
go back on | verb | withdraws | - | obj; ing | pledges | - | no
go back | verb | withdraws | - | none; of; from; on | pledges | - | no
go on | verb | starts | - | obj; inf; ing | withholds | - | no
go-ahead | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
goad | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
goal | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
good | adj | - | supports | inf; that; for; subj | - | opposes | no
grant approval | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
grant permission | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
grateful | adj | - | supports | for; to; that | - | - | no
gratified | adj | - | supports | with; by; about; that; at | - | opposes | yes
gratitude | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
green light | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
greenlight | verb | agrees | - | obj; ing; that | refuses | - | no
grievance | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
grumble about | verb | - | opposes | obj; ing; that | - | supports | no
grumble at | verb | - | opposes | obj; ing; that | - | supports | no
grumble | verb | - | opposes | that; to; against; about; at; over; with; of; none | - | supports | no
guarantee | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
guarantee | verb | pledges | - | inf; that; obj; obj+inf | refuses | - | no
guard against | verb | - | opposes | obj; ing; that | - | supports | no
guarded | adj | withholds | - | on; about; over; whether; none | - | - | no
hail | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
halt | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
halt | verb | withdraws | - | obj; ing | pledges | - | no
hammer out deal | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
hang back | verb | withholds | - | none; for; inf; about; ing | - | - | no
hang on | verb | requires | requires | obj; that; on; on+ing | - | - | no
happy | adj | - | supports | with; by; about; at | - | opposes | yes
happy | adj | offers | - | inf; for; to | refuses | - | no
happy | adj | offers | supports | that | refuses | opposes | yes
have ambition | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
have concern | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
have confidence | light | - | expects | that; for; of; about; in; on | - | doubts | no
have doubt | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
have expectation | light | - | expects | that; for; of; about; in; on | - | doubts | no
have faith | light | - | expects | that; for; of; about; in; on | - | doubts | no
have hope | light | - | expects | that; for; of; about; in; on | - | doubts | no
have intention | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
have no intention | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
have no interest | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
have no plan | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
have objection | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
have on the table | verb | considers | - | obj | - | - | no
have plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
have reservation | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
have right | light | considers | - | inf; to; of | refuses | - | no
have suspicion | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
head off | verb | - | opposes | obj; ing | - | - | no
hearten | verb | - | supports | subj | - | - | no
heartened | adj | - | supports | with; by; about; that; at | - | opposes | yes
hell-bent | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
helpful | adj | - | supports | inf; that; for; subj | - | opposes | no
hesitancy | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
hesitant | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
hesitate | verb | withholds | - | inf; over; about; on; none | offers | - | no
hesitation | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
high time | adj | - | demands | for+inf; that; inf; on+inf | - | - | no
hinge on | verb | requires | requires | obj; that; on; on+ing | - | - | no
hinge upon | verb | requires | requires | obj; that; on; upon+ing | - | - | no
hint | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
hint | verb | considers | - | that; at; at+ing; obj; inf | withholds | - | yes
historic | adj | - | supports | inf; that; for; subj | - | opposes | no
hit out against | verb | - | opposes | obj; ing; that | - | supports | no
hit out at | verb | - | opposes | obj; ing | - | - | no
hold accountable | verb | - | accuses | obj; for | - | - | no
hold back | verb | withholds | - | obj; from; from+ing; on; none | - | - | no
hold hope | light | - | expects | that; for; of; about; in; on | - | doubts | no
hold off on | verb | refuses | - | inf; obj; ing | considers | - | no
hold off | verb | withholds | - | on; on+ing; none; from+ing | - | - | no
hold open | verb | considers | - | obj; that; whether | - | - | no
hold out against | verb | - | opposes | obj; ing; that | - | supports | no
hold out for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
hold out hope for | verb | - | expects | obj; ing | - | - | no
hold out possibility | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
hold out prospect | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
hold responsible | verb | - | accuses | obj; for | - | - | no
hold to account | verb | - | accuses | obj; for | - | - | no
hold up | verb | withdraws | - | obj; ing | - | - | no
hold with | verb | - | supports | obj; ing | - | opposes | no
hold | verb | delivers | - | obj; inf; ing | withholds | - | no
honor | verb | pledges | - | obj | withdraws | - | no
honour | verb | pledges | - | obj | withdraws | - | no
hope | noun | - | expects | of; that; for; for+inf | - | doubts | no
hope | noun | plans | - | inf; of+ing | - | - | no
hope | verb | - | expects | that; for; for+inf; obj+inf | - | doubts | yes
hope | verb | plans | - | inf | refuses | - | no
hopeful | adj | - | expects | that; of; about; on; in | - | doubts | yes
hopeless | adj | - | doubts | inf; that; for; subj | - | expects | no
hostile | adj | refuses | opposes | to; to+ing | considers | supports | no
hostility | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
hurl accusation | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
idea | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
identify with | verb | - | supports | obj; ing | - | opposes | no
ignore | verb | refuses | - | obj | pledges | - | no
ill-prepared | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
illegal | adj | - | opposes | inf; that; for; to; subj | - | supports | no
illegitimate | adj | - | opposes | inf; that; for; to; subj | - | supports | no
imminent | adj | - | expects | inf; that; for; subj | - | doubts | no
impatient | adj | plans | - | on; on+ing; for | - | - | no
imperative | adj | - | demands | for+inf; inf; that; subj | - | - | no
imperative | adj | requires | requires | for; to; without | - | - | no
implausible | adj | - | doubts | inf; that; for; subj | - | expects | no
implement | verb | starts | - | obj; inf; ing | withholds | - | no
implementation | noun | starts | - | of; by; for; to | - | - | no
implicate | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
implore | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
imply | verb | considers | - | that; at; at+ing; obj; inf | withholds | - | yes
important | adj | - | demands | for+inf; inf; that | - | - | no
important | adj | - | supports | subj | - | - | no
impose condition | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
impossible | adj | refuses | doubts | inf; that; for; subj | - | expects | no
impossible | adj | requires | requires | without; without+ing | - | - | no
impotent | adj | refuses | - | inf; of; of+ing | - | - | no
impressed | adj | - | supports | with; by; about; that; at | - | opposes | yes
improbable | adj | - | doubts | inf; that; for; subj | - | expects | no
impugn | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
in a position to | phrase | offers | - | inf | refuses | - | no
in abeyance | phrase | withholds | - | subj | - | - | no
in agreement with | phrase | agrees | supports | obj; ing | refuses | opposes | no
in agreement | phrase | agrees | supports | none; with; on | refuses | opposes | no
in contact | phrase | considers | - | inf; with; on; about; for; over | refuses | - | no
in dialogue | phrase | considers | - | inf; with; on; about; for; over | refuses | - | no
in discussion about | phrase | considers | - | subj; obj; for | refuses | - | no
in discussion on | phrase | considers | - | subj; obj; for | refuses | - | no
in discussion | phrase | considers | - | inf; with; on; about; for; over | refuses | - | no
in discussions | phrase | considers | - | inf; with; on; about; for; over | refuses | - | no
in doubt | phrase | - | doubts | subj | - | - | no
in effect | phrase | starts | - | subj; for; to | withholds | - | no
in favor of | phrase | agrees | supports | obj; ing | refuses | opposes | no
in favor | phrase | agrees | supports | none; with; on | refuses | opposes | no
in favour of | phrase | agrees | supports | obj; ing | refuses | opposes | no
in favour | phrase | agrees | supports | none; with; on | refuses | opposes | no
in force | phrase | starts | - | subj; for; to | withholds | - | no
in full swing | phrase | starts | - | subj; for; to | withholds | - | no
in jeopardy | phrase | withholds | - | subj | - | - | no
in limbo | phrase | withholds | - | subj | - | - | no
in line with | phrase | agrees | supports | obj; ing | refuses | opposes | no
in negotiation | phrase | considers | - | inf; with; on; about; for; over | refuses | - | no
in negotiations | phrase | considers | - | inf; with; on; about; for; over | refuses | - | no
in opposition to | phrase | refuses | opposes | obj; ing | considers | supports | no
in place | phrase | starts | - | subj; for; to | withholds | - | no
in play | phrase | considers | - | subj; obj; for | refuses | - | no
in preparation | phrase | considers | - | subj; obj; for | refuses | - | no
in question | phrase | - | doubts | subj | - | - | no
in sight | adj | - | expects | subj | - | doubts | no
in solidarity with | phrase | agrees | supports | obj; ing | refuses | opposes | no
in support of | phrase | agrees | supports | obj; ing | refuses | opposes | no
in talk about | phrase | considers | - | subj; obj; for | refuses | - | no
in talk on | phrase | considers | - | subj; obj; for | refuses | - | no
in talk over | phrase | considers | - | subj; obj; for | refuses | - | no
in talk | phrase | considers | - | inf; with; on; about; for; over | refuses | - | no
in talks about | phrase | considers | - | subj; obj; for | refuses | - | no
in talks on | phrase | considers | - | subj; obj; for | refuses | - | no
in talks over | phrase | considers | - | subj; obj; for | refuses | - | no
in talks | phrase | considers | - | inf; with; on; about; for; over | refuses | - | no
in the cards | phrase | considers | - | subj; obj; for | refuses | - | no
in the pipeline | phrase | considers | - | subj; obj; for | refuses | - | no
in the process of | phrase | plans | - | ing; inf; obj | - | - | no
in the works | phrase | considers | - | subj; obj; for | refuses | - | no
inability | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
inaction | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
inadmissible | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
inappropriate | adj | - | opposes | inf; that; for; to; subj | - | supports | no
inaugurate | verb | starts | - | obj; inf; ing | withholds | - | no
incapable | adj | refuses | - | inf; of; of+ing | - | - | no
incense | verb | - | opposes | subj | - | - | no
incensed | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
inch closer to | verb | considers | - | obj; ing | - | - | no
inch toward | verb | considers | - | obj; ing | - | - | no
inch towards | verb | considers | - | obj; ing | - | - | no
inclination | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
inclined | adj | considers | - | inf | refuses | - | no
increase pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
incriminate | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
incumbent | adj | - | demands | for+inf; that; inf; on+inf | - | - | no
indecision | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
indicate readiness | light | offers | - | inf; of; for; to | withholds | - | no
indicate willingness | light | offers | - | inf; of; for; to | withholds | - | no
indicate | verb | considers | - | that; at; at+ing; obj; inf | withholds | - | yes
indict | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
indictment | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
indignant | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
indignation | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
indispensable | adj | requires | requires | for; to; that; inf; without | - | - | no
indisposed | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
induce | verb | - | demands | obj+inf; obj; obj+into | - | - | no
inevitable | adj | - | expects | inf; that; for; subj | - | doubts | no
infuriate | verb | - | opposes | subj | - | - | no
initial | verb | signs | - | obj | withholds | - | no
initiate | verb | starts | - | obj; inf; ing | withholds | - | no
initiative | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
ink deal | light | signs | - | inf; on; for; to; of | withholds | - | no
ink | verb | signs | - | obj | withholds | - | no
insist on | verb | plans | demands | obj; ing | withdraws | withdraws | no
insist | verb | - | demands | that | - | - | yes
insist | verb | pledges | demands | on; on+ing | withdraws | withdraws | no
insistence | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
insistent | adj | - | demands | that; on; about | - | - | yes
institute | verb | starts | - | obj; inf; ing | withholds | - | no
instruct | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
instruction | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
intend | verb | plans | - | inf; for; to+ing; obj; ing; on+ing | refuses | - | no
intensify | verb | starts | - | obj; inf; ing | withholds | - | no
intent | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
intent | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
intention | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
interest | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
interrupt | verb | withdraws | - | obj; ing | pledges | - | no
intimate | verb | considers | - | that; at; at+ing; obj; inf | withholds | - | yes
intolerable | adj | - | opposes | inf; that; for; to; subj | - | supports | no
intransigence | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
introduce | verb | starts | - | obj; inf; ing | withholds | - | no
introduction | noun | starts | - | of; by; for; to | - | - | no
inveigh against | verb | - | opposes | obj; ing; that | - | supports | no
invitation | noun | offers | - | inf; of; to; for; that; of+ing | refuses | - | no
invite | verb | offers | demands | obj+inf; obj+to; obj+for; obj | refuses | - | no
irk | verb | - | opposes | subj | - | - | no
irresponsible | adj | - | opposes | inf; that; for; to; subj | - | supports | no
irritated | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
irritation | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
issue appeal | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
issue call | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
issue condemnation | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
issue decree | light | signs | - | inf; on; for; to; of | withholds | - | no
issue demand | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
issue instruction | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
issue invitation | light | offers | - | inf; of; for; to | withholds | - | no
issue order | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
issue plea | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
issue proposal | light | proposes | - | inf; for; on; of; that | - | - | no
issue ultimatum | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
issue warning | light | - | expects | that; of; about; to; against | - | - | no
join in | verb | agrees | - | obj; ing | refuses | - | no
justified | adj | - | supports | inf; that; for; subj | - | opposes | no
keen | adj | plans | - | inf; on; on+ing; for; for+inf | refuses | - | no
keep door open | light | considers | - | to; to+ing; for; inf | refuses | - | no
keep from | verb | refuses | - | inf; obj; ing | considers | - | no
keep its powder dry | verb | withholds | - | none; on; about; obj; over | - | - | no
keep mum | verb | withholds | - | none; on; about; obj; over | - | - | no
keep on the table | verb | considers | - | obj | - | - | no
keep open | verb | considers | - | obj; that; whether | - | - | no
keep option open | light | considers | - | to; to+ing; for; inf | refuses | - | no
keep option open | light | withholds | - | of; of+ing; that; on; about; whether | - | - | no
keep out of | verb | refuses | - | inf; obj; ing | considers | - | no
keep pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
keep silence | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
keep silent | verb | withholds | - | none; on; about; obj; over | - | - | no
keep to | verb | pledges | - | obj | withdraws | - | no
keep up | verb | starts | - | obj; inf; ing | withholds | - | no
keep | verb | - | opposes | obj+from | - | - | no
keep | verb | starts | - | obj; ing | withdraws | - | no
key | adj | requires | requires | for; to; that; inf; without | - | - | no
kick against | verb | - | opposes | obj; ing; that | - | supports | no
kick off | verb | starts | - | obj; inf; ing | withholds | - | no
kill | verb | refuses | opposes | obj; ing; that | considers | supports | no
knock back | verb | refuses | opposes | obj; ing; that | considers | supports | no
knock down | verb | refuses | opposes | obj; ing; that | considers | supports | no
label | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
lambast | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
lambast | verb | - | opposes | obj; ing; that | - | - | no
lambaste | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
lambaste | verb | - | opposes | obj; ing; that | - | - | no
lament | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
lash out at | verb | - | opposes | obj; ing | - | - | no
laud | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
laudable | adj | - | supports | inf; that; for; subj | - | opposes | no
launch appeal | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
launch bid | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
launch effort | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
launch | noun | starts | - | of; by; for; to | - | - | no
launch | verb | starts | - | obj; inf; ing | withholds | - | no
lawsuit | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
lay blame on | verb | - | accuses | obj; for | - | - | no
lay blame | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
lay down condition | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
lay groundwork | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
lay out | verb | proposes | - | obj | - | - | no
lay plan | light | proposes | - | inf; for; on; of; that | - | - | no
lay responsibility on | verb | - | accuses | obj; for | - | - | no
lead call | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
lean on | verb | - | demands | obj+inf | - | - | no
lean towards | verb | considers | - | obj; ing | - | - | no
lean | verb | considers | - | toward; toward+ing | - | - | no
leave door open | light | considers | - | to; to+ing; for; inf | refuses | - | no
leave on the table | verb | considers | - | obj | - | - | no
leave open | verb | considers | - | obj; that; whether | - | - | no
leave option open | light | considers | - | to; to+ing; for; inf | refuses | - | no
leave room | light | considers | - | to; to+ing; for; inf | refuses | - | no
leave | verb | withdraws | - | obj; ing | pledges | - | no
leery | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
legislate | verb | signs | - | obj; for; inf | withholds | - | no
legitimate | adj | - | supports | inf; that; for; subj | - | opposes | no
lend hand | light | offers | - | inf; of; for; to | withholds | - | no
lend support to | verb | - | supports | obj; ing | - | opposes | no
lend support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
let | verb | agrees | agrees | obj; obj+inf; ing; obj+into; obj+in | refuses | refuses | no
level accusation against | verb | - | accuses | obj; for | - | - | no
level accusation | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
level allegation | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
level criticism | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
license | verb | agrees | agrees | obj+inf; obj; obj+for | refuses | refuses | no
like | verb | - | demands | obj+inf; that; obj; for | - | opposes | no
like | verb | plans | - | inf; ing | refuses | - | no
likelihood | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
likely | adj | - | expects | inf; that; for; subj | - | doubts | no
line up behind | verb | - | supports | obj; ing | - | opposes | no
line up | verb | plans | - | inf; for; to+ing; obj; ing; on+ing | refuses | - | no
live up to | verb | pledges | - | obj | withdraws | - | no
loath | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
lobby against | verb | - | opposes | obj; ing; that | - | supports | no
lobby for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
lobby | verb | - | demands | obj+inf; for; for+inf; obj+for; obj+into; inf | - | - | no
lobbying | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
lodge complaint | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
lodge objection | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
lodge protest | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
look at | verb | considers | - | obj; ing; whether; none | refuses | - | no
look forward to | verb | plans | expects | obj; ing | - | - | no
look into | verb | considers | - | obj; ing; whether; none | refuses | - | no
look to | verb | - | demands | obj+inf | - | - | no
loth | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
love | verb | plans | - | inf | refuses | - | no
lower expectation | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
lukewarm | adj | withholds | - | on; about; over; whether; none | - | - | no
maintain pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
maintain silence | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
maintain | verb | - | expects | that | - | - | yes
maintain | verb | starts | - | obj | withdraws | - | no
make accusation | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
make allegation | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
make appeal | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
make attempt | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
make bid | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
make call | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
make case | verb | - | demands | for; for+ing; for+inf; inf; obj+inf; obj+for | - | - | no
make claim | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
make commitment | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
make deal | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
make decision | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
make demand | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
make effort | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
make forecast | light | - | expects | that; for; of; about; in; on | - | doubts | no
make good on | verb | delivers | - | obj | withholds | - | no
make guarantee | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
make move | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
make no comment | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
make no commitment | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
make no decision | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
make no mention | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
make no promise | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
make no reference | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
make offer | light | offers | - | inf; of; for; to | withholds | - | no
make plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
make plea | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
make pledge | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
make prediction | light | - | expects | that; for; of; about; in; on | - | doubts | no
make preparation | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
make promise | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
make proposal | light | proposes | - | inf; for; on; of; that | - | - | no
make recommendation | light | proposes | - | inf; for; on; of; that | - | - | no
make request | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
make suggestion | light | proposes | - | inf; for; on; of; that | - | - | no
make undertaking | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
make vow | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
manage | verb | delivers | - | obj; inf; ing | withholds | - | no
mandate | verb | - | demands | obj; that; inf; of; from | - | - | no
map out | verb | proposes | - | obj | - | - | no
march against | verb | - | opposes | obj; ing; that | - | supports | no
meaningless | adj | requires | requires | for; to; that; inf; without | - | - | no
militate against | verb | - | opposes | obj; ing; that | - | supports | no
mind | verb | - | opposes | obj; ing; that | - | supports | no
minded | adj | considers | - | inf | refuses | - | no
misgiving | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
misguided | adj | - | opposes | inf; that; for; to; subj | - | supports | no
mission | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
mistrust | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
mistrust | verb | - | doubts | that; whether; obj | - | expects | no
mistrustful | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
mobilise against | verb | - | opposes | obj; ing; that | - | supports | no
mobilize against | verb | - | opposes | obj; ing; that | - | supports | no
mock | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
moot | verb | proposes | proposes | obj; ing; that | - | - | no
motion | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
mount campaign | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
mount effort | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
move ahead with | verb | starts | - | obj; inf; ing | withholds | - | no
move closer to | verb | considers | - | obj; ing | - | - | no
move toward | verb | considers | - | obj; ing | - | - | no
move towards | verb | considers | - | obj; ing | - | - | no
move | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
move | verb | plans | - | inf | refuses | - | no
mull over | verb | considers | - | obj; ing; whether; none | refuses | - | no
mull | verb | considers | - | obj; ing; whether | refuses | - | no
mulling | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
mum | adj | withholds | - | on; about; over; whether; none | - | - | no
muse about | verb | considers | - | obj; ing; whether; none | refuses | - | no
near | adj | - | expects | subj | - | doubts | no
necessary | adj | - | demands | for+inf; inf; that; subj | - | - | no
necessary | adj | requires | requires | for; to; without | - | - | no
necessitate | verb | requires | requires | obj; that; on | - | - | no
necessity | noun | requires | requires | for; of; inf; on; to | - | - | no
need more time | light | withholds | - | inf; for; on; to; of; about; before | - | - | no
need time | light | withholds | - | inf; for; on; to; of; about; before | - | - | no
need | noun | requires | requires | for; of; inf; on; to | - | - | no
need | verb | - | demands | obj+inf | - | - | no
need | verb | requires | requires | obj; inf; for | - | - | no
needed | adj | requires | requires | for; to; that; inf; without | - | - | no
neglect | verb | withholds | - | inf; in; obj | - | - | no
nervous | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
neutral | adj | withholds | - | on; about; over; whether; none | - | - | no
no | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
nod through | verb | agrees | - | obj; ing | refuses | - | no
nod | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
non-committal answer | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
non-committal | adj | withholds | - | on; about; over; whether; none | - | - | no
non-compliance | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
non-negotiable | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
noncommittal | adj | withholds | - | on; about; over; whether; none | - | - | no
noncompliance | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
not an option | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
not in favor of | phrase | refuses | opposes | obj; ing | considers | supports | no
not in favour of | phrase | refuses | opposes | obj; ing | considers | supports | no
not negotiable | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
not on the agenda | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
not on the table | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
not up for discussion | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
not up for negotiation | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
nudge | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
nullify | verb | withdraws | - | obj; ing | pledges | - | no
oath | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
object to | verb | - | opposes | obj; ing; that | - | supports | no
object | verb | - | opposes | to; to+ing; that | - | supports | no
objection | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
objective | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
oblige | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
obliged | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
obstruct | verb | refuses | opposes | obj; ing; that | considers | supports | no
of one mind | phrase | agrees | supports | none; with; on | refuses | opposes | no
of the belief | phrase | - | expects | that | - | - | yes
of the opinion | phrase | - | expects | that | - | - | yes
of the view | phrase | - | expects | that | - | - | yes
off limits | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
off the table | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
offend | verb | - | opposes | subj | - | - | no
offer assurance | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
offer backing | light | - | supports | for; to; of; with; behind; that | - | opposes | no
offer guarantee | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
offer no assurance | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
offer no commitment | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
offer no guarantee | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
offer plan | light | proposes | - | inf; for; on; of; that | - | - | no
offer proposal | light | proposes | - | inf; for; on; of; that | - | - | no
offer reassurance | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
offer support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
offer up | verb | proposes | - | obj; of; of+ing | - | - | no
offer | noun | offers | - | inf; of; to; for; that; of+ing | refuses | - | no
offer | verb | offers | - | inf; obj; for; to; for+inf | refuses | - | no
okay | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
okay | verb | agrees | - | obj; ing; that | refuses | - | no
olive branch | noun | offers | - | inf; of; to; for; that; of+ing | refuses | - | no
omit | verb | withholds | - | inf; in; obj | - | - | no
on board with | phrase | agrees | supports | obj; ing | refuses | opposes | no
on board | phrase | agrees | supports | none; with; on | refuses | opposes | no
on course to | phrase | plans | - | ing; inf; obj | - | - | no
on hand | adj | offers | - | for; inf | withholds | - | no
on hold | phrase | withholds | - | subj | - | - | no
on ice | phrase | withholds | - | subj | - | - | no
on its way to | phrase | plans | - | ing; inf; obj | - | - | no
on same page as | phrase | agrees | supports | obj; ing | refuses | opposes | no
on side with | phrase | agrees | supports | obj; ing | refuses | opposes | no
on side | phrase | agrees | supports | none; with; on | refuses | opposes | no
on standby | adj | offers | - | for; inf | withholds | - | no
on the agenda | phrase | considers | - | subj; obj; for | refuses | - | no
on the brink of | phrase | plans | - | ing; inf; obj | - | - | no
on the cards | phrase | considers | - | subj; obj; for | refuses | - | no
on the cusp of | phrase | plans | - | ing; inf; obj | - | - | no
on the horizon | adj | - | expects | subj | - | doubts | no
on the point of | phrase | plans | - | ing; inf; obj | - | - | no
on the side of | phrase | agrees | supports | obj; ing | refuses | opposes | no
on the table | phrase | considers | - | subj; obj; for | refuses | - | no
on the verge of | phrase | plans | - | ing; inf; obj | - | - | no
on track to | phrase | plans | - | ing; inf; obj | - | - | no
ongoing | phrase | starts | - | subj; for; to | withholds | - | no
onset | noun | starts | - | of; by; for; to | - | - | no
open door | light | considers | - | to; to+ing; for; inf | refuses | - | no
open way | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
open | adj | considers | - | to; to+ing | refuses | - | no
opening | noun | starts | - | of; by; for; to | - | - | no
openness | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
oppose | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
opposed to | phrase | refuses | opposes | obj; ing | considers | supports | no
opposed | adj | refuses | opposes | to; to+ing | considers | supports | no
opposition | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
opt in to | verb | agrees | - | obj; ing | refuses | - | no
opt into | verb | agrees | - | obj; ing | refuses | - | no
opt out of | verb | withdraws | - | obj; ing | pledges | - | no
opt out | verb | withdraws | - | none; of; from; on | pledges | - | no
opt | verb | plans | - | inf; on; that; for; on+ing; for+ing; in+ing | withholds | - | no
opt | verb | refuses | opposes | against; against+ing | - | - | no
opt | verb | withholds | - | whether | - | - | no
optimism | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
optimistic | adj | - | expects | that; of; about; on; in | - | doubts | yes
option | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
order | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
order | verb | - | demands | obj+inf; that; obj | - | - | no
organise | verb | plans | - | obj; ing; inf; for | - | - | no
organize | verb | plans | - | obj; ing; inf; for | - | - | no
out of the question | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
outcry | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
outlaw | verb | refuses | opposes | obj; obj+from; ing; obj+inf | offers | - | no
outline plan | light | proposes | - | inf; for; on; of; that | - | - | no
outline | verb | proposes | - | obj | - | - | no
outlook | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
outrage | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
outrage | verb | - | opposes | subj | - | - | no
outraged | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
outrageous | adj | - | opposes | inf; that; for; to; subj | - | supports | no
overjoyed | adj | - | supports | with; by; about; that; at | - | opposes | yes
overture | noun | offers | - | inf; of; to; for; that; of+ing | refuses | - | no
package | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
pan | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
paper | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
pass | verb | agrees | - | obj; ing; that | refuses | - | no
pause | verb | withdraws | - | obj; ing | pledges | - | no
pave way | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
perform | verb | delivers | - | obj; inf; ing | withholds | - | no
permission | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
permit | verb | agrees | agrees | obj; obj+inf; ing; obj+into; obj+in | refuses | refuses | no
persist in | verb | starts | - | obj; inf; ing | withholds | - | no
persuade | verb | - | demands | obj+inf; obj; obj+into | - | - | no
pessimism | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
pessimistic | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
petition | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
petition | verb | - | demands | obj+inf; that; obj; obj+for; obj+on; for; for+inf; on+inf; to+inf; with+inf | - | - | no
phase out | verb | withdraws | - | obj; ing | pledges | - | no
pile pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
pillory | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
pin blame on | verb | - | accuses | obj; for | - | - | no
pin blame | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
pin hope | light | - | expects | that; for; of; about; in; on | - | doubts | no
pitch in | verb | pledges | - | obj; with; inf; none | refuses | - | no
pitch | verb | proposes | - | obj; ing; that; inf | - | - | no
place blame | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
place demand | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
plan b | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
plan for | verb | plans | - | obj; ing; inf; for | - | - | no
plan on | verb | plans | - | obj; ing; inf; for | - | - | no
plan | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
plan | verb | plans | - | inf; for; to+ing; obj; ing; on+ing | refuses | - | no
plausible | adj | - | expects | inf; that; for; subj | - | doubts | no
play down chance | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
play down expectation | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
play down prospect | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
play down | verb | - | doubts | obj; ing | - | - | no
play for time | verb | withholds | - | none; on; about; obj; over | - | - | no
play host | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
play part | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
play role | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
plea | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
plead for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
plead with | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
plead | verb | - | demands | for; for+ing; for+inf; inf; obj+inf; obj+for; on+inf; to+inf; with+inf | - | - | no
please | verb | - | supports | subj | - | - | no
pleased | adj | - | supports | with; by; about; at | - | opposes | yes
pleased | adj | offers | - | inf; for; to | refuses | - | no
pleased | adj | offers | supports | that | refuses | opposes | yes
pledge itself | verb | pledges | - | to; to+ing; inf | withholds | - | no
pledge support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
pledge | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
pledge | verb | pledges | - | inf; that; obj | refuses | - | no
pledged | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
plot | verb | plans | - | obj; ing; inf; for | - | - | no
point finger at | verb | - | accuses | obj; for | - | - | no
point finger | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
pointless | adj | - | doubts | inf; that; for; subj | - | expects | no
poised to | phrase | offers | - | inf | refuses | - | no
ponder | verb | considers | - | obj; ing; whether | refuses | - | no
positive | adj | - | supports | inf; that; for; subj | - | opposes | no
possibility | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
possible | adj | - | expects | inf; that; for; subj | - | doubts | no
postpone | verb | withdraws | - | obj; ing | - | - | no
postponement | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
pour cold water on | verb | refuses | opposes | obj; ing; that | considers | supports | no
pour scorn on | verb | - | doubts | obj; ing | - | - | no
powerless | adj | refuses | - | inf; of; of+ing | - | - | no
praise | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
praise | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
pray for | verb | - | demands | obj+inf | - | - | no
pray for | verb | - | demands | obj; for+inf | - | opposes | no
pray | verb | - | demands | for; for+inf; on+inf; to+inf; with+inf | - | - | no
preclude | verb | refuses | opposes | obj; obj+from; ing; obj+inf | offers | - | no
precondition | noun | requires | requires | for; of; to; that | - | - | no
predicated | adj | requires | requires | on; upon | - | - | no
predict | verb | - | expects | that; obj; ing; obj+inf | - | doubts | yes
prediction | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
prefer | verb | - | demands | obj+inf; that; obj; for | - | opposes | no
prefer | verb | plans | - | inf; ing | refuses | - | no
preference | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
premature | adj | refuses | opposes | inf; subj; for | - | - | no
premised | adj | requires | requires | on; upon | - | - | no
preparation | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
prepare for | verb | plans | - | obj; ing; inf; for | - | - | no
prepare ground | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
prepare plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
prepare | verb | plans | - | inf; for; to+ing; obj; ing; on+ing | refuses | - | no
prepared to | phrase | offers | - | inf | refuses | - | no
prepared | adj | offers | - | inf; for; to; that | refuses | - | no
preparedness | noun | offers | - | inf; of; to; for; that; of+ing | refuses | - | no
prerequisite | noun | requires | requires | for; of; inf; on; to | - | - | no
present offer | light | offers | - | inf; of; for; to | withholds | - | no
present plan | light | proposes | - | inf; for; on; of; that | - | - | no
present proposal | light | proposes | - | inf; for; on; of; that | - | - | no
present | verb | proposes | - | obj; ing; that; inf | - | - | no
press ahead with | verb | starts | - | obj; inf; ing | withholds | - | no
press charge | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
press for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
press on with | verb | starts | - | obj; inf; ing | withholds | - | no
press on | verb | - | demands | obj+inf | - | - | no
press | verb | - | demands | obj+inf; for; for+inf; obj+for; obj+into; inf | - | - | no
pressure | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
pressure | verb | - | demands | obj+inf; for; for+inf; obj+for; obj+into; inf | - | - | no
pressurise | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
pressurize | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
presuppose | verb | requires | requires | obj; that; on | - | - | no
prevail on | verb | - | demands | obj+inf | - | - | no
prevaricate | verb | withholds | - | inf; over; about; on; none | offers | - | no
prevent | verb | - | opposes | obj+from; obj; ing | - | - | no
probable | adj | - | expects | inf; that; for; subj | - | doubts | no
proceed with | verb | starts | - | obj; inf; ing | withholds | - | no
proclaim | verb | plans | - | obj; that; inf | withholds | - | yes
prod | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
proffer | noun | offers | - | inf; of; to; for; that; of+ing | refuses | - | no
prognosis | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
program | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
programme | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
prohibit | verb | refuses | opposes | obj; obj+from; ing; obj+inf | offers | - | no
project | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
projection | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
promise | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
promise | verb | pledges | - | inf; that; obj; obj+inf | refuses | - | no
promising | adj | - | supports | inf; that; for; subj | - | opposes | no
promote | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
prophesy | verb | - | expects | that; obj; ing; obj+inf | - | doubts | yes
proposal | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
propose plan | light | proposes | - | inf; for; on; of; that | - | - | no
propose | verb | - | proposes | obj+inf; to | - | - | no
propose | verb | plans | - | inf | - | - | no
propose | verb | proposes | proposes | obj; ing; that; for+inf | - | - | no
proposition | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
prospect | noun | considers | expects | of; of+ing; for; that | refuses | doubts | no
protest against | verb | - | opposes | obj; ing; that | - | supports | no
protest at | verb | - | opposes | obj; ing; that | - | supports | no
protest | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
protest | verb | - | opposes | obj; against; at; about; over; that; ing | - | - | no
proud | adj | - | supports | with; by; about; that; at | - | opposes | yes
provide assurance | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
provide guarantee | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
provide no detail | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
provision | noun | delivers | - | of; by; to | - | - | no
provocative | adj | - | opposes | inf; that; for; to; subj | - | supports | no
pull back from | verb | withdraws | - | obj; ing | pledges | - | no
pull back | verb | withdraws | - | none; of; from; on | pledges | - | no
pull out of | verb | withdraws | - | obj; ing | pledges | - | no
pull out | verb | withdraws | - | none; of; from; on | pledges | - | no
purport | verb | plans | - | inf; for; to+ing; obj; ing; on+ing | refuses | - | no
purpose | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
pursue | verb | starts | demands | obj | refuses | - | no
pursuit | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
push ahead with | verb | starts | - | obj; inf; ing | withholds | - | no
push back against | verb | - | opposes | obj; ing; that | - | supports | no
push back on | verb | - | opposes | obj; ing; that | - | supports | no
push back | verb | - | opposes | obj; ing; that | - | supports | no
push for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
push | noun | plans | demands | inf; for; for+inf; by; from | - | - | no
push | verb | - | demands | obj+inf; for; for+inf; obj+for; obj+into; inf | - | - | no
pushback | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
put blame on | verb | - | accuses | obj; for | - | - | no
put blame | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
put forward plan | light | proposes | - | inf; for; on; of; that | - | - | no
put forward proposal | light | proposes | - | inf; for; on; of; that | - | - | no
put forward | verb | proposes | - | obj | - | - | no
put into effect | verb | starts | - | obj; inf; ing | withholds | - | no
put off | verb | withdraws | - | obj; ing | - | - | no
put on hold | verb | withdraws | - | obj; ing | pledges | - | no
put on ice | verb | withdraws | - | obj; ing | pledges | - | no
put on the table | verb | considers | - | obj | - | - | no
put pen to | verb | signs | - | obj | - | - | no
put pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
put proposal | light | proposes | - | inf; for; on; of; that | - | - | no
put signature to | verb | signs | - | obj | - | - | no
put up resistance | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
qualm | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
query | verb | - | doubts | that; whether; obj | - | expects | no
quest | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
question wisdom | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
question | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
question | verb | - | doubts | that; whether; obj | - | expects | no
quit | verb | withdraws | - | obj; ing | pledges | - | no
rail against | verb | - | opposes | obj; ing; that | - | supports | no
rail at | verb | - | opposes | obj; ing; that | - | supports | no
rail | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
raise alarm | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
raise concern | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
raise doubt | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
raise hope | light | - | expects | that; for; of; about; in; on | - | doubts | no
raise idea | light | proposes | - | inf; for; on; of; that | - | - | no
raise idea | verb | proposes | - | obj; of; of+ing | - | - | no
raise objection | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
raise possibility | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
raise pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
raise prospect | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
raise question | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
rally against | verb | - | opposes | obj; ing; that | - | supports | no
rally around | verb | - | supports | obj; ing | - | opposes | no
rally behind | verb | - | supports | obj; ing | - | opposes | no
rally round | verb | - | supports | obj; ing | - | opposes | no
ramp up pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
ramp up | verb | starts | - | obj; inf; ing | withholds | - | no
rap | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
ratification | noun | signs | - | of; by; to | - | - | no
ratify | verb | signs | - | obj | withholds | - | no
rattle | verb | - | opposes | subj | - | - | no
re-examine | verb | considers | - | obj; ing; whether | refuses | - | no
reach accord | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
reach agreement | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
reach compromise | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
reach consensus | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
reach deal | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
reach decision | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
reach understanding | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
readiness | noun | offers | - | inf; of; to; for; that; of+ing | refuses | - | no
ready to | phrase | offers | - | inf | refuses | - | no
ready | adj | offers | - | inf; for; to; that | refuses | - | no
reaffirm intention | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
reaffirm support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
reaffirm | verb | pledges | - | obj; that | - | - | yes
realistic | adj | - | expects | inf; that; for; subj | - | doubts | no
reasonable | adj | - | supports | inf; that; for; subj | - | opposes | no
reassess | verb | considers | - | obj; ing; whether | refuses | - | no
reassurance | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
reassure | verb | pledges | - | that; obj; obj+about; obj+of | withholds | - | yes
rebel against | verb | - | opposes | obj; ing; that | - | supports | no
rebuff | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
rebuff | verb | refuses | - | inf | considers | - | no
rebuff | verb | refuses | opposes | obj; ing; that | considers | supports | no
rebuke | noun | - | opposes | of; from; by; to; over; for | - | - | no
rebuke | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
rebuke | verb | - | opposes | obj; ing; that | - | - | no
rebut | verb | refuses | - | obj; ing; that | agrees | - | yes
receptive | adj | considers | - | to; to+ing | refuses | - | no
reckless | adj | - | opposes | inf; that; for; to; subj | - | supports | no
reckon | verb | - | expects | that; obj; ing; obj+inf | - | doubts | yes
recognise | verb | agrees | - | obj; that; inf | refuses | - | yes
recognize | verb | agrees | - | obj; that; inf | refuses | - | yes
recoil at | verb | - | opposes | obj; ing; that | - | supports | no
recommend | verb | - | opposes | against; against+ing | - | - | no
recommend | verb | proposes | proposes | obj; ing; that; obj+inf; for | refuses | opposes | no
recommendation | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
recommit | verb | pledges | - | to; to+ing; inf | - | - | no
reconcile itself to | verb | agrees | - | obj; ing | - | - | no
reconsider | verb | considers | - | obj; ing; whether | refuses | - | no
recrimination | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
rededicate | verb | pledges | - | to; to+ing; inf | - | - | no
redouble | verb | pledges | - | on; on+ing; obj | - | - | no
reexamine | verb | considers | - | obj; ing; whether | refuses | - | no
reflect on | verb | considers | - | obj; ing; whether; none | refuses | - | no
refrain from | verb | refuses | - | inf; obj; ing | considers | - | no
refusal | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
refuse | verb | refuses | - | inf; obj; ing | considers | - | no
refute | verb | refuses | - | obj; ing; that | agrees | - | yes
register protest | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
regret | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
regret | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
regrettable | adj | - | opposes | inf; that; for; to; subj | - | supports | no
reiterate call | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
reiterate demand | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
reiterate readiness | light | offers | - | inf; of; for; to | withholds | - | no
reiterate support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
reiterate | verb | pledges | - | obj; that | - | - | yes
reject accusation | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
reject allegation | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
reject claim | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
reject out of hand | verb | refuses | - | inf; obj; ing | considers | - | no
reject suggestion | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
reject | verb | refuses | opposes | obj; ing; that | considers | supports | no
rejection | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
relent | verb | agrees | - | none; on; over; to | refuses | - | no
reliance | noun | requires | requires | for; of; inf; on; to | - | - | no
reliant | adj | requires | requires | on; upon | - | - | no
relieve | verb | - | supports | subj | - | - | no
relieved | adj | - | supports | with; by; about; that; at | - | opposes | yes
reluctance | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
reluctant | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
rely on | verb | requires | requires | obj; obj+inf; obj+for | - | - | no
rely upon | verb | requires | requires | obj; that; on; upon+ing | - | - | no
remain silent | verb | withholds | - | none; on; about; obj; over | - | - | no
remain tight-lipped | verb | withholds | - | none; on; about; obj; over | - | - | no
remind | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
renege on | verb | withdraws | - | obj; ing | pledges | - | no
renege | verb | withdraws | - | none; of; from; on | pledges | - | no
renew call | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
renew demand | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
renew offer | light | offers | - | inf; of; for; to | withholds | - | no
renew | verb | pledges | - | obj; that | - | - | yes
renounce | verb | withdraws | - | obj; ing | pledges | - | no
renunciation | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
repeal | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
repeal | verb | withdraws | - | obj; ing | pledges | - | no
repeat call | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
repeat demand | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
repeat offer | light | offers | - | inf; of; for; to | withholds | - | no
repeat warning | light | - | expects | that; of; about; to; against | - | - | no
repel | verb | refuses | opposes | obj; ing; that | considers | supports | no
reprimand | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
reproach | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
reproach | verb | - | opposes | obj; ing; that | - | - | no
repudiate | verb | withdraws | - | obj; ing | pledges | - | no
request | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
request | verb | - | demands | obj+inf; that; obj; obj+for; obj+on; inf; of; from | - | - | no
require | verb | - | demands | obj+inf; obj+of | - | - | no
require | verb | requires | requires | obj; that | - | - | no
requirement | noun | requires | requires | for; of; that; inf | - | - | no
rescind | verb | withdraws | - | obj; ing | pledges | - | no
resent | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
resentful | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
resentment | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
reservation | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
reserve judgement | verb | withholds | - | none; on; about; obj; over | - | - | no
reserve judgment | verb | withholds | - | none; on; about; obj; over | - | - | no
reserve right | light | considers | - | inf; to; of | - | - | no
resign itself to | verb | agrees | - | obj; ing | - | - | no
resist | verb | refuses | opposes | obj; ing | considers | - | no
resistance | noun | refuses | opposes | to; to+ing; from; by | - | - | no
resistant | adj | refuses | opposes | to; to+ing | considers | supports | no
resolute | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
resolution | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
resolve | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
resolve | verb | pledges | - | inf; that | - | - | no
resolved | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
respect | verb | pledges | - | obj | withdraws | - | no
respectful | adj | - | supports | of | - | opposes | no
rest on | verb | requires | requires | obj; that; on; on+ing | - | - | no
restate | verb | pledges | - | obj; that | - | - | yes
resume | verb | starts | - | obj; inf; ing | withholds | - | no
resumption | noun | starts | - | of; by; for; to | - | - | no
retain right | light | considers | - | inf; to; of | refuses | - | no
rethink | verb | considers | - | obj; ing; whether | refuses | - | no
reticence | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
retract | verb | withdraws | - | obj; ing | pledges | - | no
retraction | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
retreat from | verb | withdraws | - | obj; ing | pledges | - | no
retreat | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
retreat | verb | withdraws | - | none; of; from; on | pledges | - | no
reveal plan | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
reveal | verb | plans | - | obj; that | withholds | - | yes
reversal | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
reverse | verb | withdraws | - | obj; ing | pledges | - | no
review | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
review | verb | considers | - | obj; ing; whether | refuses | - | no
revisit | verb | considers | - | obj; ing; whether | refuses | - | no
revocation | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
revoke | verb | withdraws | - | obj; ing | pledges | - | no
ridicule | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
right | adj | - | supports | inf; that; for; subj | - | opposes | no
rip up | verb | withdraws | - | obj; ing | pledges | - | no
rise up against | verb | - | opposes | obj; ing; that | - | supports | no
roadmap | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
roll back | verb | withdraws | - | obj; ing | pledges | - | no
roll out | verb | starts | - | obj; inf; ing | withholds | - | no
roll-out | noun | starts | - | of; by; for; to | - | - | no
rollout | noun | starts | - | of; by; for; to | - | - | no
row back on | verb | withdraws | - | obj; ing | pledges | - | no
row back | verb | withdraws | - | none; of; from; on | pledges | - | no
rubber-stamp | verb | agrees | - | obj; ing | refuses | - | no
rule out possibility | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
rule out prospect | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
rule out | verb | refuses | - | inf; obj; ing | considers | - | no
rule | verb | refuses | opposes | against; against+ing | - | - | no
rush | verb | plans | - | inf | refuses | - | no
saddened | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
salute | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
sanction | verb | agrees | - | obj; ing; that | refuses | - | no
sanguine | adj | - | expects | that; of; about; on; in | - | doubts | yes
satisfied | adj | - | supports | with; by; about; that; at | - | opposes | yes
satisfy | verb | - | supports | subj | - | - | no
savage | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
savage | verb | - | opposes | obj; ing; that | - | - | no
scale back | verb | withdraws | - | obj; ing | pledges | - | no
scale up | verb | starts | - | obj; inf; ing | withholds | - | no
sceptical | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
scepticism | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
schedule | verb | plans | - | obj; ing; inf; for | - | - | no
scheme | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
scoff at | verb | refuses | opposes | obj; ing; that | considers | supports | no
scorn | verb | - | opposes | obj; ing; that; obj+for; inf | - | supports | no
scramble | verb | plans | - | inf | refuses | - | no
scrap | verb | withdraws | - | obj; ing | pledges | - | no
scuttle | verb | refuses | opposes | obj; ing; that | considers | supports | no
seal deal | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
seal | verb | signs | - | obj | withholds | - | no
second | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
see chance | light | - | expects | that; for; of; about; in; on | - | doubts | no
see little chance of | verb | - | doubts | obj; ing | - | - | no
see little prospect of | verb | - | doubts | obj; ing | - | - | no
see no chance of | verb | - | doubts | obj; ing | - | - | no
see no need | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
see no reason | light | refuses | - | of; of+ing; that; in; inf; for; to; about | considers | - | no
see prospect | light | - | expects | that; for; of; about; in; on | - | doubts | no
seek | verb | - | demands | obj+inf; from; for | - | - | no
seek | verb | plans | - | inf | refuses | - | no
seek | verb | plans | demands | obj | refuses | opposes | no
send request | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
send signal | light | - | expects | that; of; about; to; against | - | - | no
send warning | light | - | expects | that; of; about; to; against | - | - | no
set about | verb | starts | - | obj; inf; ing | withholds | - | no
set aside | verb | starts | - | obj; for | withholds | - | no
set condition | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
set date | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
set deadline | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
set face against | verb | - | opposes | obj; ing; that | - | supports | no
set goal | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
set in motion | verb | starts | - | obj; inf; ing | withholds | - | no
set no date | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
set out | verb | plans | - | inf | - | - | no
set out | verb | proposes | - | obj | - | - | no
set precondition | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
set red line | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
set sight | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
set target | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
set to | phrase | plans | - | ing; inf; obj | - | - | no
set ultimatum | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
set | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
settle for | verb | agrees | - | obj; ing | refuses | - | no
settle on | verb | agrees | - | obj; ing | refuses | - | no
shameful | adj | - | opposes | inf; that; for; to; subj | - | supports | no
shelve | verb | withdraws | - | obj; ing | pledges | - | no
shock | verb | - | opposes | subj | - | - | no
shocked | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
shoot down | verb | refuses | opposes | obj; ing; that | considers | supports | no
shoulder | verb | pledges | - | obj; with; inf; none | refuses | - | no
show flexibility | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
show interest | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
show no interest | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
show no sign | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
show openness | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
show readiness | light | offers | - | inf; of; for; to | withholds | - | no
show scepticism | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
show solidarity | light | - | supports | for; to; of; with; behind; that | - | opposes | no
show support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
show willingness | light | offers | - | inf; of; for; to | withholds | - | no
shrink from | verb | refuses | - | inf; obj; ing | considers | - | no
shrug off | verb | refuses | opposes | obj; ing; that | considers | supports | no
shun | verb | refuses | - | inf; obj; ing | considers | - | no
shy away from | verb | refuses | - | inf; obj; ing | considers | - | no
side with | verb | - | supports | obj; ing | - | opposes | no
sidestep | verb | withholds | - | none; on; about; obj; over | - | - | no
sign accord | light | signs | - | inf; on; for; to; of | withholds | - | no
sign agreement | light | signs | - | inf; on; for; to; of | withholds | - | no
sign bill | light | signs | - | inf; on; for; to; of | withholds | - | no
sign contract | light | signs | - | inf; on; for; to; of | withholds | - | no
sign deal | light | signs | - | inf; on; for; to; of | withholds | - | no
sign declaration | light | signs | - | inf; on; for; to; of | withholds | - | no
sign decree | light | signs | - | inf; on; for; to; of | withholds | - | no
sign into law | verb | signs | - | obj; to; for | withholds | - | no
sign letter | light | signs | - | inf; on; for; to; of | withholds | - | no
sign memorandum | light | signs | - | inf; on; for; to; of | withholds | - | no
sign off on | verb | agrees | - | obj; ing | refuses | - | no
sign on to | verb | agrees | - | obj; ing | refuses | - | no
sign order | light | signs | - | inf; on; for; to; of | withholds | - | no
sign pact | light | signs | - | inf; on; for; to; of | withholds | - | no
sign treaty | light | signs | - | inf; on; for; to; of | withholds | - | no
sign up for | verb | agrees | - | obj; ing | refuses | - | no
sign up to | verb | agrees | - | obj; ing | refuses | - | no
sign up | verb | signs | - | obj; to; for | withholds | - | no
sign | verb | signs | - | obj; for; up | withholds | - | no
sign-off | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
signal intention | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
signal interest | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
signal openness | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
signal readiness | light | offers | - | inf; of; for; to | withholds | - | no
signal willingness | light | offers | - | inf; of; for; to | withholds | - | no
signal | verb | considers | - | that; at; at+ing; obj; inf | withholds | - | yes
signature | noun | signs | - | of; by; to | - | - | no
signing | noun | signs | - | of; by; to | - | - | no
silence | noun | withholds | - | on; about; over; in; of; inf; in+ing | - | - | no
silent | adj | withholds | - | on; about; over; whether; none | - | - | no
sink | verb | refuses | opposes | obj; ing; that | considers | supports | no
sit on the fence | verb | withholds | - | none; on; about; obj; over | - | - | no
skeptical | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
skepticism | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
sketch out | verb | proposes | - | obj | - | - | no
skip | verb | refuses | - | obj | pledges | - | no
slam | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
slam | verb | - | opposes | obj; ing; that | - | - | no
slate | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
slate | verb | - | opposes | obj; ing; that | - | - | no
slow | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
smile on | verb | - | supports | obj; ing | - | opposes | no
smooth path | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
smooth way | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
sniff at | verb | - | opposes | obj; ing; that | - | supports | no
snub | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
snub | verb | refuses | opposes | obj | - | - | no
soften | verb | agrees | - | none; on; over; to | refuses | - | no
solicit | verb | - | demands | obj; that; inf; of; from | - | - | no
solidarity | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
sound alarm bell | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
sound alarm | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
sound note of optimism | light | - | expects | that; for; of; about; in; on | - | doubts | no
sound warning | light | - | expects | that; of; about; to; against | - | - | no
speak about | verb | considers | - | ing; obj | withholds | - | no
speak against | verb | - | opposes | obj; ing; that | - | supports | no
speak in favor of | verb | - | supports | obj; ing | - | opposes | no
speak in favour of | verb | - | supports | obj; ing | - | opposes | no
speak of | verb | considers | - | ing; obj | withholds | - | no
speak out against | verb | - | opposes | obj; ing; that | - | supports | no
speak out for | verb | - | supports | obj; ing | - | opposes | no
speak up for | verb | - | supports | obj; ing | - | opposes | no
speed up | verb | starts | - | obj; inf; ing | withholds | - | no
spell out | verb | proposes | - | obj | - | - | no
sponsor | verb | - | supports | obj | - | opposes | no
spurn | verb | refuses | - | inf | considers | - | no
spurn | verb | refuses | opposes | obj; ing; that | considers | supports | no
stage | verb | delivers | - | obj; inf; ing | withholds | - | no
stall | verb | withholds | - | inf; over; about; on; none | offers | - | no
stand against | verb | - | opposes | obj; ing; that | - | supports | no
stand behind | verb | - | supports | obj; ing | - | opposes | no
stand by | verb | pledges | supports | obj | withdraws | opposes | no
stand in way of | verb | - | opposes | obj; ing; that | - | supports | no
stand prepared | verb | offers | - | inf; obj; for; to; for+inf | refuses | - | no
stand ready | verb | offers | - | inf; obj; for; to; for+inf | refuses | - | no
stand up to | verb | - | opposes | obj; ing; that | - | supports | no
stand with | verb | - | supports | obj; ing | - | opposes | no
start | noun | starts | - | of; by; for; to | - | - | no
start | verb | starts | - | obj; inf; ing | withholds | - | no
state intention | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
stay away from | verb | refuses | - | inf; obj; ing | considers | - | no
stay mum | verb | withholds | - | none; on; about; obj; over | - | - | no
stay out of | verb | refuses | - | inf; obj; ing | considers | - | no
stay silent | verb | withholds | - | none; on; about; obj; over | - | - | no
steadfast | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
steer clear of | verb | refuses | - | inf; obj; ing | considers | - | no
step back from | verb | withdraws | - | obj; ing | pledges | - | no
step back | verb | withdraws | - | none; of; from; on | pledges | - | no
step forward | verb | pledges | - | obj; with; inf; none | refuses | - | no
step in | verb | pledges | - | obj; with; inf; none | refuses | - | no
step up pressure | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
step up | verb | pledges | - | with; none | refuses | - | no
step up | verb | starts | - | obj; inf; ing | withholds | - | no
step | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
stick to | verb | pledges | - | obj | withdraws | - | no
stick up for | verb | - | supports | obj; ing | - | opposes | no
stick with | verb | pledges | - | obj | withdraws | - | no
stipulate | verb | - | demands | obj; that; inf; of; from | - | - | no
stonewall | verb | withholds | - | none; on; about; obj; over | - | - | no
stop just short | verb | withholds | - | of; of+ing; on; from; from+ing; none | - | - | no
stop short | verb | withholds | - | of; of+ing; on; from; from+ing; none | - | - | no
stop | verb | - | opposes | obj+from | - | - | no
stop | verb | withdraws | - | obj; ing | - | - | no
strategy | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
stress | verb | pledges | - | obj; that | - | - | yes
strike accord | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
strike agreement | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
strike compromise | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
strike deal | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
strive for | verb | - | demands | obj; for+inf; obj+inf | - | opposes | no
strive | verb | plans | - | inf | refuses | - | no
struggle | verb | plans | - | inf | refuses | - | no
study option | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
study | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
study | verb | considers | - | obj; ing; whether | refuses | - | no
stymie | verb | refuses | opposes | obj; ing; that | considers | supports | no
subject | adj | requires | requires | to | - | - | no
submit proposal | light | proposes | - | inf; for; on; of; that | - | - | no
submit request | light | - | demands | for; for+inf; on; on+inf; to; inf; that; of | - | - | no
submit to | verb | agrees | - | obj; ing | refuses | - | no
submit | verb | proposes | - | obj; ing; that; inf | - | - | no
subscribe to | verb | agrees | supports | obj; ing | refuses | opposes | no
succeed in | verb | delivers | - | obj; inf; ing | withholds | - | no
suggest | verb | proposes | proposes | obj; ing; that; for+inf | - | - | yes
suggestion | noun | proposes | - | inf; for; of; on; that; to+ing | - | - | no
summon | verb | - | demands | obj+inf; obj+to | - | - | no
support | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
support | verb | - | supports | obj; ing; inf; of; for; obj+for | - | opposes | no
supportive | adj | - | supports | of | - | opposes | no
sure | adj | - | expects | that; of; about; on; in | - | doubts | yes
suspect | verb | - | accuses | obj+of; that | - | - | no
suspect | verb | - | doubts | obj | - | - | no
suspend | verb | withdraws | - | obj; ing | pledges | - | no
suspension | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
suspicion | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
suspicious | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
swear | verb | pledges | - | inf; that; obj | refuses | - | no
sworn | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
sympathetic | adj | considers | supports | to; toward | opposes | opposes | no
sympathise with | verb | - | supports | obj; ing | - | opposes | no
sympathize with | verb | - | supports | obj; ing | - | opposes | no
sympathy | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
table proposal | light | proposes | - | inf; for; on; of; that | - | - | no
table | verb | proposes | - | obj; ing; that; inf | - | - | no
take action | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
take aim at | verb | - | accuses | obj; for | - | - | no
take back | verb | withdraws | - | obj; ing | pledges | - | no
take decision | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
take exception to | verb | - | opposes | obj; ing; that | - | supports | no
take in | verb | pledges | - | obj; with; inf; none | refuses | - | no
take issue with | verb | - | opposes | obj; ing; that | - | supports | no
take issue | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
take lead | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
take measure | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
take move | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
take no decision | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
take no position | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
take no stance | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
take off the table | verb | withdraws | - | obj; ing | pledges | - | no
take on | verb | pledges | - | obj; with; inf; none | refuses | - | no
take over command | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
take over | verb | pledges | - | obj; with; inf; none | refuses | - | no
take part | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
take pledge | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
take responsibility | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
take step | light | plans | - | inf; for; of; of+ing; on; to; toward; on+ing | refuses | - | no
take steps | light | delivers | - | in; on; for; with; of; to; toward; inf | refuses | - | no
take time | verb | withholds | - | none; for; inf; about; ing | - | - | no
take up | verb | pledges | - | obj; with; inf; none | refuses | - | no
take vow | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
talk about | verb | considers | - | ing; obj | withholds | - | no
talk about | verb | considers | - | obj; ing; whether; none | refuses | - | no
talk into | verb | - | demands | obj+inf; obj; obj+into | - | - | no
talk of | verb | considers | - | ing; obj | withholds | - | no
target | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
target | verb | plans | demands | obj | refuses | - | no
task | verb | - | demands | obj+inf; that; obj; obj+for; obj+on | - | - | no
tear up | verb | withdraws | - | obj; ing | pledges | - | no
tell | verb | - | demands | obj+inf | - | - | no
temper expectation | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
tempted | adj | considers | - | inf | refuses | - | no
terminate | verb | withdraws | - | obj; ing | pledges | - | no
termination | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
thank | verb | - | supports | obj+for; obj; obj+on | - | - | no
thankful | adj | - | supports | for; to; that | - | - | no
thanks | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
think about | verb | considers | - | obj; ing; whether; none | refuses | - | no
think of | verb | considers | - | obj; ing; whether; none | refuses | - | no
think twice | verb | withholds | - | none; for; inf; about; ing | - | - | no
think | verb | - | expects | that; in | - | doubts | yes
thought | noun | considers | - | of; of+ing; in; in+ing; inf; that; on; to; for | refuses | - | no
threat | noun | plans | - | inf; of; to; of+ing; that | - | - | no
threaten | verb | plans | - | inf; obj; that; with; obj+with | withdraws | - | no
thrilled | adj | - | supports | with; by; about; that; at | - | opposes | yes
throw doubt on | verb | - | doubts | obj; ing | - | - | no
throw into doubt | verb | - | doubts | obj; ing | - | - | no
throw its weight behind | verb | - | supports | obj; ing | - | opposes | no
throw out | verb | refuses | opposes | obj; ing; that | considers | supports | no
throw support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
throw weight behind | verb | - | supports | obj; ing | - | opposes | no
throw weight | light | - | supports | for; to; of; with; behind; that | - | opposes | no
thwart | verb | refuses | opposes | obj; ing; that | considers | supports | no
tight-lipped | adj | withholds | - | on; about; over; whether; none | - | - | no
tilt towards | verb | considers | - | obj; ing | - | - | no
time | adj | - | demands | for+inf; that; inf; on+inf | - | - | no
timely | adj | - | supports | inf; that; for; subj | - | opposes | no
tirade | noun | - | accuses | of; of+ing; against; that; by; from; for; over; on | - | - | no
torn | adj | withholds | - | on; about; over; whether; none | - | - | no
torpedo | verb | refuses | opposes | obj; ing; that | considers | supports | no
toy with | verb | considers | - | obj; ing; whether; none | refuses | - | no
trade accusation | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
trade blame | light | - | accuses | against; on; at; of; of+ing; that; for; over | - | - | no
trouble | verb | - | opposes | subj | - | - | no
troubled | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
troubling | adj | - | opposes | inf; that; for; to; subj | - | supports | no
trust in | verb | - | expects | obj; ing | - | - | no
try | verb | plans | - | inf | refuses | - | no
turn back on | verb | withdraws | - | obj; ing | pledges | - | no
turn down | verb | refuses | - | inf | considers | - | no
turn down | verb | refuses | opposes | obj; ing; that | considers | supports | no
turn on | verb | requires | requires | obj; that; on; on+ing | - | - | no
turn to | verb | - | demands | obj+inf | - | - | no
turnaround | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
u-turn | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
u-turn | verb | withdraws | - | none; of; from; on | pledges | - | no
ultimatum | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
unable | adj | refuses | - | inf; of; of+ing | - | - | no
unacceptable | adj | - | opposes | inf; that; for; to; subj | - | supports | no
unacceptable | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
uncertain | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
uncertainty | noun | withholds | doubts | over; about; on; whether; that | - | - | no
unclear | adj | withholds | - | on; about; over; whether; none | - | - | no
uncomfortable | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
unconvinced | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
undecided | adj | withholds | - | on; about; over; whether; none | - | - | no
under consideration | phrase | considers | - | subj; obj; for | refuses | - | no
under discussion | phrase | considers | - | subj; obj; for | refuses | - | no
under fire | phrase | - | demands | inf; over; for; to | - | - | no
under obligation | phrase | - | demands | inf; over; for; to | - | - | no
under pressure | phrase | - | demands | inf; over; for; to | - | - | no
under review | phrase | considers | - | subj; obj; for | refuses | - | no
under study | phrase | considers | - | subj; obj; for | refuses | - | no
under way | phrase | starts | - | subj; for; to | withholds | - | no
underline | verb | pledges | - | obj; that | - | - | yes
underscore | verb | pledges | - | obj; that | - | - | yes
understanding | noun | agrees | - | inf; to; of; for; on; that; over; to+ing | withholds | - | no
undertake commitment | light | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
undertake | verb | pledges | - | inf; that | refuses | - | no
undertake | verb | starts | - | obj | withholds | - | no
undertaking | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
underway | phrase | starts | - | subj; for; to | withholds | - | no
undo | verb | withdraws | - | obj; ing | pledges | - | no
unease | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
uneasy | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
unequivocal | adj | - | demands | that; on; about | - | - | yes
unfair | adj | - | opposes | inf; that; for; to; subj | - | supports | no
unfeasible | adj | - | doubts | inf; that; for; subj | - | expects | no
unhappy | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
unhelpful | adj | - | opposes | inf; that; for; to; subj | - | supports | no
unjust | adj | - | opposes | inf; that; for; to; subj | - | supports | no
unjustified | adj | - | opposes | inf; that; for; to; subj | - | supports | no
unlikely | adj | - | doubts | inf; that; for; subj | - | expects | no
unnerve | verb | - | opposes | subj | - | - | no
unnerved | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
unprepared | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
unready | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
unrealistic | adj | - | doubts | inf; that; for; subj | - | expects | no
unsettle | verb | - | opposes | subj | - | - | no
unsure | adj | - | doubts | that; about; of; over; on; whether | - | expects | yes
unsympathetic | adj | refuses | opposes | to; to+ing | considers | supports | no
unthinkable | adj | requires | requires | for; to; that; inf; without | - | - | no
unthinkable | phrase | refuses | opposes | subj; for; to; inf | considers | supports | no
unveil plan | light | proposes | - | inf; for; on; of; that | - | - | no
unveil proposal | light | proposes | - | inf; for; on; of; that | - | - | no
unveil | verb | proposes | - | obj; ing; that; inf | - | - | no
unwarranted | adj | - | opposes | inf; that; for; to; subj | - | supports | no
unwavering | adj | pledges | - | inf; to; to+ing; on; on+ing; in; that | withholds | - | no
unwilling | adj | refuses | - | inf; about; about+ing; of; of+ing | offers | - | no
unwillingness | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
unwise | adj | - | opposes | inf; that; for; to; subj | - | supports | no
unworkable | adj | - | doubts | inf; that; for; subj | - | expects | no
up and running | phrase | starts | - | subj; for; to | withholds | - | no
up for debate | phrase | considers | - | subj; obj; for | refuses | - | no
up for discussion | phrase | considers | - | subj; obj; for | refuses | - | no
up in arms about | phrase | refuses | opposes | obj; ing | considers | supports | no
up in arms at | phrase | refuses | opposes | obj; ing | considers | supports | no
up in arms over | phrase | refuses | opposes | obj; ing | considers | supports | no
up in the air | phrase | withholds | - | subj | - | - | no
upbeat | adj | - | expects | that; of; about; on; in | - | doubts | yes
upbraid | verb | - | accuses | obj+for; obj+over; obj+as | - | - | no
upbraid | verb | - | opposes | obj; ing; that | - | - | no
uphold | verb | pledges | - | obj | withdraws | - | no
uproar | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
upset | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
upset | verb | - | opposes | subj | - | - | no
urge | verb | - | demands | obj+inf; that; obj; obj+for; obj+on; inf; of; from | - | - | no
urgent | adj | - | demands | for+inf; that; inf; on+inf | - | - | no
urging | noun | - | demands | for; for+inf; on; on+inf; to; inf; that; of; of+inf; from | - | - | no
useful | adj | - | supports | inf; that; for; subj | - | opposes | no
vacillate | verb | withholds | - | inf; over; about; on; none | offers | - | no
vague | adj | withholds | - | on; about; over; whether; none | - | - | no
veto | noun | refuses | opposes | inf; of; to; on; that; by; of+ing; to+ing | considers | supports | no
veto | verb | refuses | opposes | obj; ing; that | considers | supports | no
vex | verb | - | opposes | subj | - | - | no
vilify | verb | - | accuses | obj+of; obj+for; obj; obj+over; obj+with; obj+as; that; on | - | - | no
violation | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
vital | adj | requires | requires | for; to; that; inf; without | - | - | no
voice alarm | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice anger | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice approval | light | - | supports | for; to; of; with; behind; that | - | opposes | no
voice backing | light | - | supports | for; to; of; with; behind; that | - | opposes | no
voice concern | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice confidence | light | - | expects | that; for; of; about; in; on | - | doubts | no
voice criticism | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice disappointment | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice dissent | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice doubt | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
voice expectation | light | - | expects | that; for; of; about; in; on | - | doubts | no
voice fear | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice frustration | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice hope | light | - | expects | that; for; of; about; in; on | - | doubts | no
voice interest | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
voice misgiving | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice objection | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice opposition | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice optimism | light | - | expects | that; for; of; about; in; on | - | doubts | no
voice outrage | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice pessimism | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
voice readiness | light | offers | - | inf; of; for; to | withholds | - | no
voice reservation | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice scepticism | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
voice skepticism | light | - | doubts | about; over; on; that; whether; of; for | - | expects | no
voice support | light | - | supports | for; to; of; with; behind; that | - | opposes | no
voice unease | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
voice willingness | light | offers | - | inf; of; for; to | withholds | - | no
voice worry | light | - | opposes | about; over; to; at; against; with; that; on; in | - | - | no
void | verb | withdraws | - | obj; ing | pledges | - | no
volte-face | noun | withdraws | - | of; in; on; from; to; by; over | - | - | no
volunteer | verb | offers | - | inf; obj; for | refuses | - | no
vote against | verb | refuses | opposes | obj; ing | - | - | no
vote down | verb | refuses | opposes | obj; ing | - | - | no
vote | verb | agrees | supports | for; inf; that; obj; in | refuses | opposes | no
vote | verb | considers | - | on; over; whether | - | - | no
vote | verb | refuses | opposes | against; against+ing | agrees | supports | no
vouch for | verb | - | supports | obj; ing | - | opposes | no
vow | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
vow | verb | pledges | - | inf; that; obj; ing | refuses | - | no
wait and see | verb | withholds | - | none; for; inf; about; ing | - | - | no
wait before | verb | withholds | - | none; for; inf; about; ing | - | - | no
wait | verb | withholds | - | none; for; inf; about; ing | - | - | no
waive | verb | withdraws | - | obj; ing | pledges | - | no
walk away from | verb | withdraws | - | obj; ing | pledges | - | no
walk away | verb | withdraws | - | none; of; from; on | pledges | - | no
walk out of | verb | withdraws | - | obj; ing | pledges | - | no
walk out | verb | withdraws | - | none; of; from; on | pledges | - | no
want | verb | - | demands | obj+inf; that; from | - | opposes | no
want | verb | plans | - | inf | refuses | - | no
want | verb | plans | demands | obj; ing | refuses | opposes | no
wariness | noun | - | doubts | about; over; on; that; whether; of; from | - | expects | no
warm to | verb | considers | supports | obj; ing | - | opposes | no
warn against | verb | - | opposes | obj; ing; that | - | supports | no
warn | verb | - | expects | that; of; about; obj+of; obj+about; obj | - | - | yes
warn | verb | - | opposes | against; against+ing; obj+against; obj+inf; obj+off | - | - | no
warning | noun | - | expects | of; that; for; about; on; in; of+ing | - | doubts | no
wary | adj | refuses | doubts | of; of+ing; about; about+ing; that | - | - | no
wave away | verb | refuses | opposes | obj; ing; that | considers | supports | no
wave through | verb | agrees | - | obj; ing | refuses | - | no
waver | verb | withholds | - | inf; over; about; on; none | offers | - | no
weigh option | light | considers | - | in; in+ing; to; of; of+ing; for; on; inf | refuses | - | no
weigh up | verb | considers | - | obj; ing; whether; none | refuses | - | no
weigh | verb | considers | - | obj; ing; whether | refuses | - | no
welcome | adj | - | supports | inf; that; for; subj | - | opposes | no
welcome | noun | - | supports | for; to; of; from; by; with; behind | - | opposes | no
welcome | verb | - | supports | obj; ing; that | - | opposes | no
well disposed | adj | considers | - | to; to+ing | refuses | - | no
willing to | phrase | offers | - | inf | refuses | - | no
willing | adj | offers | - | inf; for; to; that | refuses | - | no
willingness | noun | offers | - | inf; of; to; for; that; of+ing | refuses | - | no
win agreement | light | agrees | - | inf; on; to; for; over; that; with; to+ing | withholds | - | no
wind down | verb | withdraws | - | obj; ing | pledges | - | no
wise | adj | - | supports | inf; that; for; subj | - | opposes | no
wish | noun | plans | - | inf; for; of; of+ing; at; at+ing; that; to; toward; on | refuses | - | no
wish | verb | - | demands | obj+inf; that; obj; for | - | opposes | no
wish | verb | plans | - | inf; ing | refuses | - | no
withdraw from | verb | withdraws | - | obj; ing | pledges | - | no
withdraw | verb | withdraws | - | obj; ing | pledges | - | no
withhold approval | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
withhold comment | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
withhold consent | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
withhold support | light | withholds | - | inf; of; of+ing; that; on; to; about; for; whether | - | - | no
withhold | verb | withholds | - | obj; ing | offers | - | no
within reach of | phrase | plans | - | ing; inf; obj | - | - | no
within reach | adj | - | expects | inf; that; for; subj | - | doubts | no
wonder | verb | - | doubts | whether; about | - | - | yes
wonderful | adj | - | supports | inf; that; for; subj | - | opposes | no
word | noun | pledges | - | inf; that; of; to; for; to+ing; on | withholds | - | no
work on | verb | plans | - | obj; ing; inf; for | - | - | no
work out | verb | plans | - | obj; ing; inf; for | - | - | no
work toward | verb | plans | - | obj; ing; inf; for | - | - | no
work towards | verb | plans | - | obj; ing; inf; for | - | - | no
work | verb | plans | - | inf | refuses | - | no
worried | adj | - | opposes | about; at; over; by; of; with; that; inf | - | - | yes
worry | noun | - | opposes | to; against; over; about; at; from; by; with; that; of; to+ing | - | supports | no
worry | verb | - | opposes | about; over; that | - | - | yes
worry | verb | - | opposes | subj | - | - | no
worrying | adj | - | opposes | inf; that; for; to; subj | - | supports | no
worthless | adj | requires | requires | for; to; that; inf; without | - | - | no
wrong | adj | - | opposes | inf; that; for; to; subj | - | supports | no
yield to | verb | agrees | - | obj; ing | refuses | - | no
yield | verb | agrees | - | none; on; over; to | refuses | - | no
