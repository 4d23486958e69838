# Words that make one thing wait on another. Marks and cases as they are written, the rest as
# lemmas. `guard`: always; future = only when the main clause is of the future, modal or wanted;
# deed = only before a deed; future-deed = both. `type` only where the words alone tell it.
table: conditions
columns: cue | pos | relation | type | guard
absent | case | unless | - | future
after | case | once | - | future-deed
after | mark | once | - | future
ahead of | case | until | time | future-deed
as a quid pro quo for | case | in-return-for | in-return-for | always
as and when | mark | once | - | always
as appropriate | phrase | if | vague | always
as long as | mark | if | - | always
as necessary | phrase | if | vague | future
as needed | phrase | if | vague | future
as part of a swap for | case | in-return-for | in-return-for | always
as soon as | mark | once | - | always
as the price for | case | in-return-for | in-return-for | always
as the price of | case | in-return-for | in-return-for | always
assuming that | mark | if | - | always
assuming | mark | if | - | always
at an appropriate time | phrase | once | vague | always
at the behest of | case | if | request-or-consent | future
at the end of | case | once | time | future-deed
at the invitation of | case | if | request-or-consent | future
at the request of | case | if | request-or-consent | future
at the right time | phrase | once | vague | always
await | verb | until | - | always
barring | case | unless | - | always
based on | case | if | - | future-deed
before | case | until | - | future-deed
before | mark | until | - | future
by the time | mark | once | time | future
clear way for | verb | once | - | deed
come after | verb | once | - | future-deed
condition on | verb | only-with | - | always
condition | noun | only-with | - | always
conditional on | case | only-with | - | always
conditional upon | case | only-with | - | always
conditional | adj | only-with | - | always
conditioned on | case | only-with | - | always
contingent on | case | only-with | - | always
contingent upon | case | only-with | - | always
contingent | adj | only-with | - | always
crucial | adj | only-with | - | deed
depend on | verb | only-with | - | always
depend upon | verb | only-with | - | always
depend | verb | only-with | - | always
dependent on | case | only-with | - | deed
dependent | adj | only-with | - | deed
depending on | case | if | - | always
essential for | adj | only-with | - | deed
essential | adj | only-with | - | deed
even if | mark | if | stated-unconditional | always
except if | mark | unless | - | always
exchange for | verb | in-return-for | in-return-for | always
failing | case | unless | - | future
follow | verb | once | - | future-deed
following | case | once | - | future-deed
for as long as | mark | if | - | always
for so long as | mark | if | - | always
from the moment | mark | once | - | future
given that | mark | if | - | future
granted that | mark | if | - | always
had | inversion | if | - | always
hang on | verb | only-with | - | always
hinge on | verb | only-with | - | always
hinge upon | verb | only-with | - | always
hold off until | verb | until | - | always
hold off | verb | until | - | deed
hold out for | verb | until | - | always
if and when | mark | once | - | always
if appropriate | phrase | if | vague | always
if approved | phrase | if | domestic-authorisation | always
if asked | phrase | if | request-or-consent | always
if attacked | phrase | if | trigger | always
if conditions allow | phrase | if | vague | always
if conditions permit | phrase | if | vague | always
if confirmed | phrase | if | domestic-authorisation | always
if elected | phrase | if | domestic-authorisation | always
if ever | mark | if | - | always
if invited | phrase | if | request-or-consent | always
if necessary | phrase | if | vague | always
if need be | phrase | if | vague | always
if needed | phrase | if | vague | always
if not | phrase | unless | - | always
if only | mark | only-with | - | always
if passed | phrase | if | domestic-authorisation | always
if possible | phrase | if | vague | always
if provoked | phrase | if | trigger | always
if ratified | phrase | if | domestic-authorisation | always
if re-elected | phrase | if | domestic-authorisation | always
if requested | phrase | if | request-or-consent | always
if required | phrase | if | vague | always
if so | phrase | if | - | always
if threatened | phrase | if | trigger | always
if | mark | if | - | always
immediately after | case | once | - | future-deed
immediately after | mark | once | - | future
impossible without | adj | only-with | - | always
in case of | case | if | trigger | always
in case | mark | if | trigger | always
in due course | phrase | once | vague | always
in due time | phrase | once | vague | always
in exchange for | case | in-return-for | in-return-for | always
in exchange | adverb | in-return-for | in-return-for | always
in response to | case | if | trigger | future-deed
in return for | case | in-return-for | in-return-for | always
in return | adverb | in-return-for | in-return-for | always
in so far as | mark | if | - | always
in the absence of | case | unless | - | always
in the aftermath of | case | once | - | future-deed
in the case of | case | if | trigger | future-deed
in the event of | case | if | trigger | always
in the event that | mark | if | trigger | always
in the event | mark | if | trigger | always
in the face of | case | if | trigger | future-deed
in the right conditions | phrase | if | vague | always
in the wake of | case | once | - | future-deed
in turn for | case | in-return-for | in-return-for | always
inasmuch as | mark | if | - | future
indispensable | adj | only-with | - | deed
insofar as | mark | if | - | always
irrespective of | case | if | stated-unconditional | always
just in case | mark | if | trigger | always
key to | noun | only-with | - | deed
lest | mark | unless | - | always
link to | verb | only-with | - | deed
linked to | case | only-with | - | future-deed
make conditional on | verb | only-with | - | always
make contingent on | verb | only-with | - | always
make dependent on | verb | only-with | - | always
necessary for | adj | only-with | - | always
necessary | adj | only-with | - | deed
necessitate | verb | only-with | - | always
need | verb | only-with | - | deed
needed | adj | only-with | - | deed
no matter | mark | if | stated-unconditional | always
no strings attached | phrase | if | stated-unconditional | always
not before | case | only-with | - | always
not before | mark | only-with | - | always
not unless | mark | only-with | - | always
not until | mark | only-with | - | always
not without | case | only-with | - | always
not without | mark | only-with | - | always
now that | mark | once | - | future
on condition of | case | if | - | deed
on condition that | mark | if | - | always
on condition | mark | if | - | always
on request | phrase | if | request-or-consent | always
on the assumption that | mark | if | - | always
on the condition that | mark | if | - | always
on the condition | mark | if | - | always
on the premise that | mark | if | - | always
on the proviso that | mark | if | - | always
on the understanding that | mark | if | - | always
on | mark | once | - | future-deed
once | mark | once | - | always
only after | mark | only-with | - | future
only as | mark | only-with | - | future
only by | mark | only-with | - | future
only if | mark | only-with | - | always
only in exchange for | case | in-return-for | in-return-for | always
only in return for | case | in-return-for | in-return-for | always
only in | case | only-with | - | future-deed
only once | mark | only-with | - | always
only through | case | only-with | - | future-deed
only when | mark | only-with | - | always
only with | case | only-with | - | always
open door to | verb | once | - | deed
open way for | verb | once | - | deed
or else | mark | unless | - | always
or | mark | unless | - | deed
otherwise | adverb | unless | - | future
pave way for | verb | once | - | deed
peg to | verb | only-with | - | deed
pending | case | until | - | always
pre-condition | noun | only-with | - | always
precede | verb | until | - | future-deed
precondition | noun | only-with | - | always
predicated on | case | only-with | - | always
prerequisite | noun | only-with | - | always
presuppose | verb | only-with | - | always
price for | noun | in-return-for | in-return-for | deed
prior to | case | until | - | future-deed
prior to | mark | until | - | future
provided that | mark | if | - | always
provided | mark | if | - | always
providing that | mark | if | - | always
providing | mark | if | - | future
proviso | noun | only-with | - | always
quid pro quo | noun | in-return-for | in-return-for | always
red line | noun | unless | - | deed
regardless of | case | if | stated-unconditional | always
rely on | verb | only-with | - | deed
require | verb | only-with | - | always
requirement | noun | only-with | - | always
rest on | verb | only-with | - | deed
reward with | verb | in-return-for | in-return-for | deed
ride on | verb | only-with | - | deed
right after | case | once | - | future-deed
right after | mark | once | - | future
short of | case | unless | - | future-deed
shortly after | case | once | - | future-deed
shortly after | mark | once | - | future
should | inversion | if | - | always
sine qua non | noun | only-with | - | always
so long as | mark | if | - | always
soon after | case | once | - | future-deed
soon after | mark | once | - | future
stipulation | noun | only-with | - | always
string | noun | only-with | conduct | deed
subject to | case | only-with | - | always
subject | adj | only-with | - | deed
suppose | mark | if | - | always
supposing | mark | if | - | always
swap for | verb | in-return-for | in-return-for | always
take | verb | only-with | - | deed
the day after | case | once | time | future-deed
the day | mark | once | time | future
the minute | mark | once | - | future
the moment | mark | once | - | future
tie to | verb | only-with | - | deed
tied to | case | only-with | - | future-deed
till | case | until | - | always
till | mark | until | - | always
to the extent that | mark | if | - | always
to the extent | mark | if | - | always
trade for | verb | in-return-for | in-return-for | always
trade-off | noun | in-return-for | in-return-for | deed
trigger | noun | if | trigger | always
trigger | verb | if | trigger | future-deed
turn on | verb | only-with | - | deed
unconditionally | adverb | if | stated-unconditional | always
under certain circumstances | phrase | if | vague | always
under certain conditions | phrase | if | vague | always
under condition that | mark | if | - | always
under the condition that | mark | if | - | always
under the right circumstances | phrase | if | vague | always
under the right conditions | phrase | if | vague | always
unless and until | mark | unless | - | always
unless | mark | unless | - | always
unthinkable without | adj | only-with | - | always
until after | case | until | - | always
until after | mark | until | - | always
until and unless | mark | until | - | always
until such time as | mark | until | - | always
until | case | until | - | always
until | mark | until | - | always
upon request | phrase | if | request-or-consent | always
upon | case | once | - | future-deed
vital | adj | only-with | - | deed
wait for | verb | until | - | always
wait on | verb | until | - | always
wait until | verb | until | - | always
were | inversion | if | - | always
whatever | mark | if | stated-unconditional | future
when conditions allow | phrase | once | vague | always
when necessary | phrase | if | vague | always
when needed | phrase | if | vague | always
when possible | phrase | if | vague | always
when ready | phrase | once | vague | always
when the time comes | phrase | once | vague | always
when the time is right | phrase | once | vague | always
when | mark | once | - | future
whenever | mark | once | - | future
where appropriate | phrase | if | vague | always
where necessary | phrase | if | vague | always
where possible | phrase | if | vague | always
whether or not | mark | if | stated-unconditional | always
with or without | case | if | stated-unconditional | always
with the agreement of | case | only-with | request-or-consent | future
with the approval of | case | only-with | request-or-consent | future
with the authorisation of | case | only-with | request-or-consent | always
with the authorization of | case | only-with | request-or-consent | always
with the backing of | case | only-with | third-party-backing | future
with the blessing of | case | only-with | request-or-consent | future
with the caveat that | mark | if | - | always
with the consent of | case | only-with | request-or-consent | always
with the help of | case | only-with | third-party-backing | future
with the involvement of | case | only-with | others-taking-part | future
with the participation of | case | only-with | others-taking-part | future
with the permission of | case | only-with | request-or-consent | always
with the proviso that | mark | if | - | always
with the support of | case | only-with | third-party-backing | future
without condition | phrase | if | stated-unconditional | always
without conditions | phrase | if | stated-unconditional | always
without precondition | phrase | if | stated-unconditional | always
without preconditions | phrase | if | stated-unconditional | always
without strings attached | phrase | if | stated-unconditional | always
without | case | unless | - | future
without | mark | unless | - | future
