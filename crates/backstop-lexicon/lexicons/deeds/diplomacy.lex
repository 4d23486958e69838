# Words for deeds between states without arms: talks, treaties, recognition, exchange, support.
table: deeds
columns: kind | triggers
accession | n: Brexit, Grexit, EU exit, exit from the euro, Article 50, leave vote, divorce, association, observer status
accession | n: NATO membership, EU membership, accession bid, membership application, membership action plan, EU enlargement
accession | n: accession + @union, <state>; n: membership + @union; n: entry + @union; n: admission + @union; n: access + union
accession | n: accession, membership, entry, admission, enlargement, candidate status, membership bid
accession | n: exit + union, EU, bloc, euro, eurozone, euro zone; n: departure + union, EU, bloc; n: withdrawal + @union
accession | v: admit, expel, readmit, suspend, exclude, accept + <state>, member; v: pull out + of: @union
accession | v: apply + for: membership, accession, candidate status; v: withdraw, secede, depart + from: @union
accession | v: enlarge, expand + @union; v: drop out + of: @union; v: become, remain, stay + member, candidate, full member
accession | v: grant, give, offer, deny, refuse + membership, candidate status, candidacy, observer status, full membership
accession | v: join, enter, rejoin, leave, quit, exit + @union, <state>; v: accede + to: @union, <state>; v: accede
mediation | n: mediating role, honest broker, mediation offer, reconciliation effort
mediation | n: mediation, good office, facilitation, mediation effort, mediator, go-between, intermediary, broker, arbitration
mediation | v: help + do: mediate, broker; v: bring together + side, party; v: pass + message; v: relay + message
mediation | v: mediate + between: <any>; v: broker, facilitate + @talks, @accords, @truces, @peacedeals, deal, exchange, release
mediation | v: mediate, arbitrate, facilitate, broker, intercede, referee; v: act, serve + as: mediator, intermediary, go-between, broker
mediation | v: shuttle + between: <any>; v: shuttle
negotiation | n: accession talk, membership talk, exit talk, coalition talk, climate talk, debt talk, ministerial
negotiation | n: diplomacy, shuttle diplomacy, negotiating table, bargaining table, diplomatic engagement, rapprochement
negotiation | n: diplomatic tie, diplomatic relation, diplomatic contact, engagement, negotiating team, delegation, session
negotiation | n: direct talk, indirect talk, proximity talk, six-party talk, nuclear talk, trade talk, summit meeting
negotiation | n: peace negotiation, trilateral meeting, trilateral summit, face-to-face meeting, working visit, official visit
negotiation | n: peace talk, peace conference, phone call, telephone call, round of talk, bilateral meeting, state visit
negotiation | n: talk, negotiation, summit, meeting, conference, dialogue, consultation, visit, trip, discussion, call
negotiation | n: video conference, videoconference, video call, conversation, gathering, tour, encounter, parley, contact
negotiation | v: attend, convene, consult; v: speak + to: <person>; v: speak + with: <any>
negotiation | v: conduct, conclude, arrange, organise, organize, call, seek, accept, reject, propose, revive + @talks
negotiation | v: discuss + <any>; v: telephone, phone; v: tour + <place>
negotiation | v: downgrade + relation, tie, diplomatic relation
negotiation | v: hold, host, convene, attend, join, resume, restart, reopen, start, begin, open, launch, continue + @talks
negotiation | v: host, meet, brief, visit, receive + <person>, counterpart, leader, president, minister, envoy, delegation, official; v: join + @talks
negotiation | v: meet, negotiate, confer, talk, visit, converse, parley, huddle; v: speak, talk, meet + with: <any>
negotiation | v: receive, host, welcome, greet, invite, see + <person>, delegation, envoy, president, minister, leader
negotiation | v: send + envoy, delegation, negotiator, representative, team; v: open, reopen, close + embassy, consulate
negotiation | v: sit down, come together, get together, gather, assemble; v: go, travel, fly, head + to: <place>, @talks
negotiation | v: summon + diplomat, ambassador, envoy
negotiation | v: suspend, break off, end, boycott, postpone, cancel, call off, skip, scrap, delay, quit, leave + @talks
negotiation | v: take part, participate, engage + in: @talks; v: return + to: talk, table, negotiation, negotiating table
negotiation | v: walk out + of: @talks; v: pull out + of: @talks; v: withdraw + from: @talks; v: pay + visit; v: call + <person>
prisoner-exchange | n: exchange, swap, release, return, freeing, handover, repatriation, liberation + @prisoners
prisoner-exchange | n: prisoner exchange, prisoner swap, hostage deal, prisoner release, hostage release, swap deal, repatriation
prisoner-exchange | n: ransom, amnesty for prisoner, prisoner amnesty, detainee release, hostage swap, return of child
prisoner-exchange | n: release, freedom + <person>; n: release from captivity, hostage exchange, body exchange, exchange of body
prisoner-exchange | v: bring home, bring back, ransom, parole, amnesty + @prisoners; v: return + body, remains, child, ship
prisoner-exchange | v: release, free, exchange, swap, hand over, return, repatriate, liberate, trade, deliver, let go + @prisoners
prisoner-exchange | v: release, free, pardon, let go + journalist, soldier, american, national, activist, <person>
recognition | n: declaration of independence, embassy move, sovereignty, one-China policy, one China policy, legitimacy
recognition | n: establishment of diplomatic relation, normalisation, normalization, independence, statehood, self-determination
recognition | n: recognition + <state>, state, statehood, independence, government, sovereignty, annexation, president, capital
recognition | n: recognition, diplomatic recognition, recognition of independence, recognition of statehood, nonrecognition
recognition | v: declare, proclaim + independence, statehood, republic; v: secede; v: move, relocate + embassy
recognition | v: recognise, recognize + council, authority, annexation, capital, leader, territory, claim
recognition | v: recognise, recognize + genocide, right; v: establish, normalise, normalize + diplomatic tie, diplomatic relation
recognition | v: recognise, recognize, derecognise
recognition | v: recognise, recognize, derecognise + <state>, independence, statehood, sovereignty, government, state, republic
support | n: diplomatic support, unwavering support, full support, international support, continued support
support | n: support for <state>, western support, steadfast support, commitment to ally, stand
support | n: support, backing, assistance, help, solidarity, political support, moral support, backup, endorsement
support | v: contribute, participate, take part, join, pitch in, chip in, step up, do more, play role, lend support
support | v: provide, give, offer, increase + aid; v: take on, share + responsibility, burden; v: veto
support | v: provide, give, offer, lend, extend, pledge, continue, maintain, increase, withdraw + support, backing, assistance, help
support | v: support, back, help, assist, aid, stand by, stand with, side with, stick by, rally behind, endorse
territorial-concession | n: border demarcation, demarcation, border deal, territorial integrity, territorial claim, settlement freeze
territorial-concession | n: land for peace, territorial exchange, concession of territory, cession of territory, partition, border change
territorial-concession | n: territorial concession, land swap, territorial swap, land concession, territorial compromise, cession
territorial-concession | n: transfer, handover, surrender, cession, return, giving up, ceding + @territory, <place>
territorial-concession | v: cede, surrender, relinquish, give up, hand over, hand back, yield, return, concede, renounce + @territory
territorial-concession | v: cede, surrender, relinquish, give up, hand over, hand back, yield, return, sell + <place>, town, city, disputed island
territorial-concession | v: partition, redraw + <any>; v: demarcate, delimit + border, boundary; v: swap, exchange + land, territory
treaty | n: accession + @accords; v: join, enter, quit, leave, rejoin + @accords; v: accede + to: @accords
treaty | n: border agreement, security agreement, nuclear treaty, ratification, signing ceremony, alliance, understanding
treaty | n: climate accord, fisheries agreement, air transport agreement, final communique, letter of intent
treaty | n: memorandum of understanding, framework agreement, joint declaration, joint statement, communique, declaration
treaty | n: partnership, strategic partnership, cooperation agreement, defence agreement, defense agreement, extradition treaty
treaty | n: treaty, accord, pact, agreement, convention, protocol, memorandum, deal, charter, compact, ratification
treaty | v: join, leave, quit, abandon, honour, honor, respect, implement, scrap, denounce, renew, extend, uphold + @accords
treaty | v: pull out + of: @accords; v: withdraw + from: @accords; v: accede + to: @accords; v: renegotiate, amend + @accords
treaty | v: ratify; v: comply + with: @accords, obligation; v: cooperate, co-operate, collaborate; n: cooperation, co-operation
treaty | v: reach, break, breach, violate, tear up, terminate, suspend, revise, reject, endorse, support + @accords
treaty | v: sign, ratify, conclude, initial, adopt, negotiate, finalise, finalize, approve, seal, clinch, strike + @accords
treaty | v: stick, adhere, return + to: @accords; v: abide, stand + by: @accords; v: agree + on: plan, text, deal, framework
treaty | v: strengthen, deepen, boost, expand, enhance, develop, bolster, upgrade, broaden + cooperation, tie, partnership, relation
