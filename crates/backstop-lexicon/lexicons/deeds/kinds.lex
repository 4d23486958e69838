# Kinds of deed. `plover` is event/mode/context of the deed when it is done. `joint` deeds are done
# by all their parties together. `covers` names kinds that a deed of this kind also satisfies.
# `waits` is the type of a condition that waits for such a deed.
# `ended by` is the kind that an end of it is; what ends is itself where that is `-`.
table: kinds
columns: kind | pack | plover | joint | covers | waits | ended by
accession | diplomacy | SUPPORT//diplomatic | no | - | request-or-consent | accession
air-defence | security | AID//military | no | military-aid; support | third-party-backing | -
arms-transfer | security | AID//military | no | military-aid; support | third-party-backing | -
asset-use | economy | AID//economic | no | financial-aid | means | -
attack | security | ASSAULT//military | no | - | trigger | ceasefire
ceasefire | security | RETREAT/ceasefire/military | yes | - | peace | -
climate-finance | climate | AID//environment | no | financial-aid | means | -
climate-target | climate | AGREE//environment | no | - | beneficiary-performance | -
defence-spending | security | MOBILIZE//military | no | - | means | -
disarmament | security | RETREAT/disarm/military | no | - | conduct | -
election | domestic | SUPPORT//election | no | - | time | -
energy | climate | COOPERATE//natural_resource | no | - | means | -
financial-aid | economy | AID//economic | no | support | means | -
humanitarian-access | humanitarian | RETREAT/access/human_security | no | - | conduct | -
humanitarian-aid | humanitarian | AID//human_security | no | support | means | -
intelligence-sharing | security | COOPERATE//intelligence | no | military-aid; support | third-party-backing | -
investment | economy | COOPERATE//economic | no | - | means | -
legal-action | domestic | ACCUSE/allege/legal | no | - | domestic-authorisation | -
mediation | diplomacy | CONSULT/third-party/diplomatic | no | negotiation | third-party-backing | -
military-aid | security | AID//military | no | support | third-party-backing | -
military-exercise | security | COOPERATE//military | no | - | conduct | -
monitoring | security | RETREAT/access/peacekeeping | no | - | international-mandate | -
negotiation | diplomacy | CONSULT//diplomatic | yes | - | conduct | -
nuclear-inspection | security | RETREAT/access/cbrn | no | monitoring | conduct | -
nuclear-programme | security | MOBILIZE/weapons/cbrn | no | - | conduct | -
other | general | AGREE | no | - | conduct | -
peace-agreement | security | SUPPORT//diplomatic | yes | ceasefire; treaty | peace | -
prisoner-exchange | diplomacy | RETREAT/release/diplomatic | no | - | conduct | -
recognition | diplomacy | SUPPORT//diplomatic | no | - | conduct | -
reconstruction | economy | AID//economic | no | financial-aid; support | means | -
reform | domestic | CONCEDE//political_institutions | no | - | beneficiary-performance | -
refugees | humanitarian | AID//asylum | no | - | conduct | -
sanctions | economy | SANCTION/discontinue/economic | no | - | conduct | sanctions-relief
sanctions-relief | economy | CONCEDE//economic | no | - | in-return-for | -
security-guarantee | security | AGREE//military | no | support; military-aid | third-party-backing | -
support | diplomacy | SUPPORT//diplomatic | no | - | third-party-backing | -
tariffs | economy | SANCTION/discontinue/economic | no | - | conduct | -
technology-control | economy | SANCTION/discontinue/technology | no | - | conduct | -
territorial-concession | diplomacy | RETREAT/withdraw/territory | no | - | conduct | -
trade-deal | economy | COOPERATE//economic | yes | treaty | in-return-for | -
training | security | COOPERATE//military | no | military-aid; support | others-taking-part | -
treaty | diplomacy | SUPPORT//diplomatic | yes | - | domestic-authorisation | -
troop-deployment | security | MOBILIZE/troops/military | no | support | others-taking-part | troop-withdrawal
troop-withdrawal | security | RETREAT/withdraw/military | no | - | conduct | -
vaccination-health | humanitarian | AID//health | no | - | means | -
