# Words that limit what is promised, not whether. Lemmas; cases and marks as written.
table: caveats
columns: cue | pos | limit
a maximum of | phrase | amount
a minimum of | phrase | amount
advisory | adj | kind
apart from | case | except
as many as | case | amount
as much as | case | amount
aside from | case | except
at least | phrase | amount
at most | phrase | amount
at present | phrase | time
at this point | phrase | time
at this stage | phrase | time
away from | case | place
but for | case | except
but no | mark | except
but not | mark | except
case by case | phrase | kind
case-by-case | adj | kind
confined to | adj | place
coordinated with | case | who
except for | case | except
except | case | except
excluding | case | except
exclusively | adverb | kind
far from | case | place
for a limited period | phrase | time
for a limited time | phrase | time
for now | phrase | time
for the moment | phrase | time
for the time being | phrase | time
front line | noun | place
gradual | adj | time
gradually | adverb | time
in accordance with | case | law
in compliance with | case | law
in consultation with | case | who
in cooperation with | case | who
in coordination with | case | who
in keeping with | case | law
in line with | case | law
in part | phrase | amount
in principle | phrase | kind
in the first instance | phrase | time
in the framework of | case | law
initially | adverb | time
instead of | case | except
interim | adj | time
jointly with | case | who
legally binding | adj | law
limited to | adj | kind
limited | adj | amount
logistical | adj | kind
merely | adverb | kind
no boot on the ground | noun | kind
no combat troop | noun | kind
no ground troop | noun | kind
no more than | phrase | amount
non-binding | adj | law
non-combat | adj | kind
non-lethal | adj | kind
nonbinding | adj | law
noncombat | adj | kind
nonlethal | adj | kind
not including | case | except
not more than | phrase | amount
on a case by case basis | phrase | kind
on a case-by-case basis | phrase | kind
on a temporary basis | phrase | time
on a trial basis | phrase | time
on a voluntary basis | phrase | kind
on an individual basis | phrase | who
only | adverb | kind
other than | case | except
outside | case | place
partial | adj | amount
partially | adverb | amount
partly | adverb | amount
phased | adj | time
provisional | adj | time
provisionally | adverb | time
purely | adverb | kind
rather than | case | except
rear area | noun | place
renewable | adj | time
restricted to | adj | kind
restricted | adj | kind
save for | case | except
short of | case | except
short-term | adj | time
solely | adverb | kind
step by step | phrase | time
strictly | adverb | kind
symbolic | adj | amount
temporarily | adverb | time
temporary | adj | time
token | adj | amount
under international law | phrase | law
under the aegis of | case | law
under the auspice of | case | law
under the auspices of | case | law
under the command of | case | who
under the mandate of | case | law
up to | case | amount
voluntary | adj | kind
with the exception of | case | except
within the framework of | case | law
within the limit of | case | law
within the limits of | case | law
without | case | except
