# Words for deeds of war and peace. See the grammar in src/deeds.rs: `n:` nouns, `v:` verbs, `a:`
# adjectives; `+` asks for an object or, with a label, for a noun after a preposition.
table: deeds
columns: kind | triggers
air-defence | n: air defence, air defense, air-defence, air-defense, air defence system, air defense system, air shield
air-defence | n: anti-aircraft system, anti-missile system, missile defence system, missile defense system, air umbrella
air-defence | n: missile defence, missile defense, missile shield, Patriot battery, Patriot system, air policing, sky shield
air-defence | n: no-fly zone, no fly zone, air exclusion zone, air-defence battery, Patriot missile, Patriot, drone wall
air-defence | v: impose, enforce, establish, create, set up, declare + no-fly zone, no fly zone; v: strengthen + @airdefence
air-defence | v: protect, defend, police, patrol, close, guard + sky, airspace; v: shoot down, intercept + missile
air-defence | v: send, deliver, supply, provide, deploy, ship, give, donate, sell, station, install, buy + @airdefence
arms-transfer | n: arm sale, arms sale, weapon sale, arm deal, arms deal, weapon deal, arm export, arms export, weapon export
arms-transfer | n: arm transfer, arms transfer, weapon transfer, arms supply, arm supply, weapon supply, arm package
arms-transfer | n: arms delivery, arm delivery, weapon delivery, weapons delivery, arms shipment, arm shipment, weapon shipment
arms-transfer | n: arms industry, weapon production, joint production, co-production; n: arms flow, flow + @weapons
arms-transfer | n: delivery, shipment, supply, sale, export, transfer, donation, provision, purchase, order + @weapons
arms-transfer | n: weapon package, jet deal, submarine deal, tank delivery, missile delivery, fighter jet deal, arms package
arms-transfer | v: arm + <any>; n: rifle, tank, ammunition
arms-transfer | v: arm, rearm, equip, resupply + <state>, army, rebel, militia, fighter, opposition, force, troop, group
arms-transfer | v: buy, purchase, order, procure, acquire, receive, get, replenish, finance, pledge + @weapons
arms-transfer | v: produce, make, manufacture, build, develop, stockpile, co-produce + @weapons; n: arm production
arms-transfer | v: provide, supply, arm, equip + <any> + with: @weapons; v: allow, approve + sale, export, delivery, transfer
arms-transfer | v: sell, buy, purchase, order, deliver, supply, export, donate + submarine, frigate, warship, warplane, bomber, corvette
arms-transfer | v: send, deliver, supply, provide, ship, give, donate, sell, transfer, export, lend, lease + @weapons
attack | n: act of aggression, act of war, war crime, atrocity, ethnic cleansing, genocide, sabotage, hijacking, siege
attack | n: annexation, occupation, coup, blockade, seizure, crackdown, escalation, provocation
attack | n: attack, air strike, airstrike, air raid, bombing, bombardment, shelling, strike, assault, raid, offensive
attack | n: campaign + air, military, bombing, ground, naval, missile; n: advance, onslaught, push + army, military, force, rebel, troop
attack | n: chemical attack, gas attack, nuclear strike, pre-emptive strike, preemptive strike, first strike, hostile act
attack | n: cyber attack, cyber-attack, ground offensive, ground invasion, counter-offensive, counteroffensive, aggression
attack | n: invasion, incursion, military strike, missile strike, drone strike, drone attack, missile attack, cyberattack
attack | n: military action, use of force, military operation, military campaign, bombing campaign, hostility, violence
attack | n: missile test, rocket launch, missile launch, ballistic missile test, retaliation, reprisal, retaliatory strike
attack | n: shooting, gunfire, artillery fire, rocket fire, explosion, blast, clash, ambush, insurgency, fighting, war
attack | n: terrorist attack, terror attack, suicide bombing, car bomb, killing, massacre, assassination, poisoning
attack | n: violation + airspace, border, water, sovereignty; n: military escalation, military response
attack | v: advance + on: <place>, city, town; v: march + on: <place>; v: open fire; v: fight, battle, clash
attack | v: attack, invade, bomb, bombard, shell, strike, raid, assault, storm, ambush, retaliate, besiege, torch
attack | v: cross + into: <place>, @territory; v: cross + border; v: wipe out, eliminate, crush, annihilate, defeat + <any>
attack | v: destroy, hit, pound, pummel, level, raze, flatten, damage, obliterate + <any>; v: go to war; v: declare war
attack | v: fire + missile, rocket, shell, torpedo, artillery, shot; v: launch + missile, rocket, drone, attack, strike
attack | v: fire, seize; n: murder
attack | v: hack, sabotage, hijack, cut + cable, network, ship, system, pipeline; v: kidnap, abduct; v: provoke, escalate
attack | v: kill, wound, injure, assassinate, murder, massacre, execute, behead, gun down, shoot, blow up, poison, torture
attack | v: launch, carry out, conduct, mount, stage, wage, perpetrate, commit + attack, strike, raid, assault, war, @fighting
attack | v: launch, start, begin, open, resume, intensify, step up, escalate + offensive, invasion, operation, war, @fighting
attack | v: occupy, annex, capture, seize, overrun, retake, recapture, blockade, encircle + <place>, @territory, city, town, ship, base, position
attack | v: shoot down + plane, jet, aircraft, drone, helicopter; v: sink + ship, vessel, boat; v: down + plane, jet
attack | v: take + hostage, military action, action militarily; v: respond + with: force; v: respond militarily; v: hit back, strike back
attack | v: target + civilian, hospital, convoy, school, infrastructure, ship, base, <place>, city, militant, position
attack | v: use + force, military force, chemical weapon, nuclear weapon; v: test, test-fire + missile, rocket, weapon
attack | v: violate, breach + airspace, border, air space, territorial water; v: detonate; v: explode
ceasefire | n: ceasefire proposal, truce agreement, partial ceasefire, no-fighting pact, demilitarised zone, buffer zone
ceasefire | n: ceasefire, cease-fire, cease fire, truce, armistice, cessation of hostility, cessation of hostilities
ceasefire | n: de-escalation, deescalation, disengagement, humanitarian truce, ceasefire plan, lull
ceasefire | n: demilitarized zone, safe zone, ceasefire line, silence, standstill; n: extension + @truces
ceasefire | n: end to fighting, halt to fighting, end to hostility, end to violence, end of hostility, pause in fighting
ceasefire | n: end, halt, cessation, stop, suspension, pause + @fighting; n: ceasefire deal, ceasefire agreement, truce deal
ceasefire | n: violation, breach, collapse, renewal, respect, observance, implementation + @truces
ceasefire | v: agree + on: @truces; v: agree + to: @truces; v: hold + fire; v: hold fire; v: de-escalate
ceasefire | v: agree, sign, reach, implement, enforce, restore, renew, impose, seal, secure + @truces; v: cease fire
ceasefire | v: declare, announce, observe, honour, honor, respect, uphold, keep, hold, maintain, extend, accept + @truces
ceasefire | v: ease, defuse, reduce, lower, calm + tension, violence, situation, crisis; v: exercise, show + restraint
ceasefire | v: end, lift + siege, blockade; v: refrain + from: violence, attack, strike, escalation, @fighting
ceasefire | v: stop + do: fight; v: stop fighting, stop shooting, stop shelling, stop bombing, stop attacking, put down arm
ceasefire | v: stop, halt, cease, end, suspend, pause, freeze, call off, cease + @fighting, offensive, operation, hostility
ceasefire | v: violate, breach, break + @truces
defence-spending | n: defence spending, defense spending, military spending, defence budget, defense budget, military budget
defence-spending | n: military expenditure, defence expenditure, defense expenditure, defence investment, defense investment
defence-spending | n: military service, national service, compulsory military service, defence fund, defense fund
defence-spending | n: rearmament, arms race, spending target, rearmament plan, military modernisation
defence-spending | n: spending, outlay, budget, expenditure, fund + defence, defense, military, arm, army, navy, rearmament
defence-spending | n: two percent target, 2 percent target, 2% target, burden sharing, burden-sharing, conscription
defence-spending | v: raise, increase, boost, lift, cut, double + military spending, defence budget, defense budget
defence-spending | v: raise, increase, boost, lift, cut, double, hike, expand + defence spending, defense spending
defence-spending | v: reintroduce, introduce, restore, bring back + conscription, military service, draft
defence-spending | v: spend, invest + in: defence, defense, military; v: rearm; v: modernise, modernize + army, military, force
defence-spending | v: spend, invest + on: defence, defense, military, arm, army, security; v: spend + <money> + on: defence
disarmament | n: arms reduction, arm reduction, weapon decommissioning, arm control, nuclear disarmament, non-proliferation
disarmament | n: ban + nuclear weapon, chemical weapon, landmine, cluster munition; n: test ban, arms cut
disarmament | n: destruction, decommissioning, dismantling, dismantlement, surrender, reduction, elimination + @weapons
disarmament | n: disarmament, demilitarisation, demilitarization, denuclearisation, denuclearization, arms control
disarmament | n: nonproliferation, weapon ban, mine ban, arms control treaty, demobilisation, demobilization
disarmament | v: abandon, eliminate, cut, reduce, limit, renounce, get rid, hand in, ban, abolish + @weapons, nuclear arsenal
disarmament | v: disarm, demilitarise, demilitarize, denuclearise, denuclearize, demobilise, demobilize, disband
disarmament | v: disband, dissolve, dismantle + militia, armed group, army, armed wing, group; v: decommission
disarmament | v: lay down, give up, surrender, hand over, destroy, dismantle, scrap, decommission, relinquish + @weapons
intelligence-sharing | n: intelligence sharing, intelligence-sharing, intelligence cooperation, intelligence exchange
intelligence-sharing | n: intelligence support, intelligence pact, information sharing, information-sharing, information exchange
intelligence-sharing | n: intelligence, satellite imagery, satellite data, targeting data, surveillance data, Five Eyes
intelligence-sharing | n: sharing, exchange, passing, flow, provision + intelligence, information, data, satellite image
intelligence-sharing | v: share, exchange, provide, supply, pass, pass on, swap, give, hand over + intelligence, satellite data
intelligence-sharing | v: share, exchange, swap, pool, pass on + information, data, evidence, passenger data, targeting data
intelligence-sharing | v: spy, eavesdrop, wiretap; n: surveillance flight, reconnaissance flight, spy plane, espionage
military-aid | n: aid, help, support, assistance, backing, package + military, lethal, army, armed forces, army
military-aid | n: air support, air cover, logistical support, logistic support, close air support, airlift
military-aid | n: defence partnership, defense partnership, military tie, defence tie, defense tie, military alliance
military-aid | n: defense aid, security assistance, defence assistance, defense assistance, war aid, security aid
military-aid | n: military aid package, security assistance package, military financing, lethal aid, weapon aid
military-aid | n: military aid, military assistance, military support, military help, military package, defence aid
military-aid | n: military cooperation, defence cooperation, defense cooperation, military co-operation
military-aid | v: help + army, military + do: defend, fight; v: finance, fund + army, military, militia, rebel, war
military-aid | v: provide, give, send, offer, supply, extend, pledge, approve + military support, lethal aid, security assistance
military-aid | v: provide, give, send, offer, supply, pledge, approve, boost, increase + military aid, military assistance
military-aid | v: support, back, help, assist, aid + army, military, war effort, armed force, rebel, militia, fighter
military-exercise | n: exercise
military-exercise | n: exercise, drill + joint, military, naval, annual, air, army, large-scale; n: joint patrol
military-exercise | n: joint drill, air exercise, manoeuvre, maneuver, military manoeuvre, military maneuver, live-fire drill
military-exercise | n: live-fire exercise, joint manoeuvre, joint maneuver, drill, training exercise, exercise + @troops
military-exercise | n: military exercise, joint exercise, military drill, naval drill, war game, wargame, naval exercise
military-exercise | v: cancel, suspend, postpone, halt, end, call off + exercise, drill, war game, military exercise
military-exercise | v: hold, conduct, stage, carry out, run + military exercise, war game, maneuver, joint drill, joint exercise
military-exercise | v: hold, conduct, stage, carry out, start, begin, launch, run, perform + exercise, drill, manoeuvre
military-exercise | v: take part, participate + in: exercise, drill, war game, manoeuvre, maneuver
monitoring | n: ceasefire monitoring, truce monitoring, monitoring mission, observer mission, verification mission
monitoring | n: inspection, spot check; v: inspect
monitoring | n: monitoring mechanism, verification mechanism, monitor, observer, ceasefire monitor, truce monitor
monitoring | n: monitoring team, border mission, monitoring group, monitoring, verification, fact-finding mission
monitoring | n: monitoring, supervision, observation + withdrawal, compliance, implementation, election, vote, poll
monitoring | n: monitoring, verification, supervision, oversight, observation + ceasefire, truce, border, agreement, deal
monitoring | v: monitor, verify, supervise, observe, oversee + compliance, implementation, withdrawal
monitoring | v: monitor, verify, supervise, oversee, police + ceasefire, truce, agreement, deal, border; v: observe, enforce + border
monitoring | v: send, deploy, dispatch, provide, accept, allow, admit, host, expel + @monitors; v: monitor, verify
nuclear-inspection | n: additional protocol, snap inspection, surveillance camera, nuclear watchdog visit, inspection regime
nuclear-inspection | n: inspection, access, visit, verification, monitoring + nuclear site, nuclear facility, plant, site, IAEA
nuclear-inspection | n: nuclear inspection, nuclear inspector, IAEA inspection, IAEA inspector, nuclear safeguard
nuclear-inspection | v: allow, admit, let in, readmit, receive, expel, bar, block, grant, permit + @inspectors
nuclear-inspection | v: give, grant, allow, restore + access + inspector, IAEA; v: cooperate + with: IAEA, inspector, watchdog
nuclear-inspection | v: inspect, visit, verify, access + nuclear site, nuclear facility, nuclear plant, site, stockpile
nuclear-programme | n: atomic program, nuclear weapon, nuclear weapon programme, nuclear weapon program, nuclear activity
nuclear-programme | n: highly enriched uranium, weapons-grade uranium, heavy-water reactor, nuclear capability, nuclear ambition
nuclear-programme | n: nuclear bomb, atomic bomb, nuclear deal, nuclear agreement, nuclear accord, nuclear arsenal, centrifuge
nuclear-programme | n: nuclear fuel, plutonium, nuclear material, nuclear facility, nuclear site, warhead, hydrogen bomb
nuclear-programme | n: nuclear programme, nuclear program, uranium enrichment, enrichment, nuclear test, atomic programme
nuclear-programme | n: stockpile + uranium, enriched uranium, plutonium, warhead; n: JCPOA, nuclear pact, breakout
nuclear-programme | v: build, develop, acquire, make, obtain, seek, get + nuclear bomb, atomic bomb, bomb, nuclear capability
nuclear-programme | v: conduct, carry out, stage + nuclear test; v: test + nuclear weapon, nuclear device, hydrogen bomb, bomb
nuclear-programme | v: enrich + uranium; v: build, develop, acquire, make, obtain, seek, possess, get + nuclear weapon
nuclear-programme | v: install, spin, operate, run, remove + centrifuge; v: reprocess + fuel; v: ship, export + enriched uranium
nuclear-programme | v: scale back, dismantle, abandon, give up, reduce, step up, accelerate, cap, ship out, dilute + @nuclear
nuclear-programme | v: stop, halt, suspend, freeze, limit, curb, resume, restart, expand, continue, end, roll back + @nuclear
peace-agreement | n: end of war, end to war, end of the war, end to conflict, end of conflict, resolution of conflict
peace-agreement | n: end, settlement, resolution, solution + war, conflict, crisis, dispute, civil war; n: roadmap to peace
peace-agreement | n: final status, peace roadmap, peace framework, peace initiative, ending of war, normalisation of relations
peace-agreement | n: peace agreement, peace deal, peace accord, peace treaty, peace settlement, peace pact, peace plan
peace-agreement | n: peace process, peaceful solution, peaceful settlement, peaceful resolution, diplomatic solution
peace-agreement | n: peace, lasting peace, just peace, political settlement, political solution, negotiated settlement
peace-agreement | n: two-state solution, reconciliation, reunification, unification, reunification deal, peace proposal
peace-agreement | n: unity government, transitional government, political transition, power-sharing deal, power sharing
peace-agreement | v: agree + on: @peacedeals; v: agree + to: @peacedeals; v: reconcile; v: reunify, reunite + <state>, island
peace-agreement | v: end, settle, resolve, finish, stop + war, conflict, civil war, dispute, crisis; v: make peace
peace-agreement | v: form, join, set up, establish + unity government, national unity government, transitional government
peace-agreement | v: implement, accept, honour, honor, respect, endorse, approve + @peacedeals; v: bury + hatchet
peace-agreement | v: make, conclude, sign, reach, achieve, seal, negotiate, secure, agree, seek, bring, restore + @peacedeals
peace-agreement | v: stop, finish, halt + war, conflict; n: halt, cessation + war, conflict
security-guarantee | n: Article 5, Article Five, article 5, defence commitment, defense commitment, security pledge
security-guarantee | n: backstop, security backstop, military backstop, security umbrella, nuclear umbrella
security-guarantee | n: commitment + defence, defense, security, ally; n: defence + ally, territory, partner
security-guarantee | n: defense guarantee, security commitment, protection guarantee, safety guarantee
security-guarantee | n: extended deterrence, nuclear deterrent, deterrence, security arrangement, security pact
security-guarantee | n: guarantee, assurance + security, defence, defense, protection, safety, border
security-guarantee | n: guarantee, security plan, reassurance
security-guarantee | n: mutual defence, mutual defense, mutual defence pact, collective defence, collective defense
security-guarantee | n: reassurance force, reassurance measure, defence pact, defense pact, military backing
security-guarantee | n: security guarantee, security assurance, guarantee of security, defence guarantee
security-guarantee | v: come + to: defence, defense, aid, rescue; v: come to the aid, come to the defence, come to the defense
security-guarantee | v: defend, protect, shield + ally, partner, neighbour, neighbor, territory, <state>
security-guarantee | v: guarantee, ensure, assure, underwrite, safeguard + security, safety, independence, sovereignty
security-guarantee | v: guarantee, ensure, assure, underwrite, safeguard + territorial integrity, survival, defence
security-guarantee | v: provide, give, offer, extend + guarantee, protection, security guarantee, security
security-guarantee | v: stand by, stand with + ally; v: back up + force, guarantee; v: backstop
training | n: military training, training mission, training programme, training program, army training, troop training
training | n: training centre, training center, military trainer, military instructor, trainer, training camp
training | n: training, instruction, retraining + @troops, officer, police, pilot, recruit, cadet, force, security force
training | v: send, provide, deploy + trainer, instructor, military trainer, training; v: advise + army, force, troop
training | v: train, retrain, instruct, drill, coach, mentor + @troops, officer, pilot, recruit, army, police, <state>
training | v: train; n: capacity building, capacity-building, training facility, joint training
troop-deployment | n: boot on the ground, boots on the ground, troop presence, military presence, troop buildup
troop-deployment | n: deployment, dispatch, sending, stationing, presence, posting, redeployment + @troops, @warships
troop-deployment | n: foreign troop, ground troop, foreign force, foreign soldier, international force, peacekeeping force, multinational force, stabilisation force, stabilization force, peacekeeper
troop-deployment | n: military intervention, ground operation, ground force, ground troop, combat troop, military mission
troop-deployment | n: mission + military, naval, peacekeeping, combat; n: combat mission, naval mission, escort mission
troop-deployment | n: peacekeeping mission, peacekeeping force, multinational force, stabilisation force
troop-deployment | n: peacekeeping operation, peace mission, peacekeeper, peacekeeping contingent, troop contribution
troop-deployment | n: rapid reaction force, rapid-reaction force, response force, standby force, base, military base
troop-deployment | n: soldier
troop-deployment | n: stabilization force, international force, peace force, protection force, intervention force
troop-deployment | n: troop build-up, military build-up, military buildup, troop surge, troop reinforcement
troop-deployment | n: troop deployment, military deployment, force deployment, naval deployment, deployment
troop-deployment | v: boost, increase, strengthen, expand, bolster, beef up + @troops, military presence, presence
troop-deployment | v: call up, mobilise, mobilize + reservist, reserve, recruit, conscript, man; n: mobilisation, mobilization
troop-deployment | v: deploy, redeploy, station; v: intervene + in: <any>; v: intervene militarily, intervene
troop-deployment | v: go, move, enter, arrive + subj: @troops
troop-deployment | v: join + force, mission, operation, military operation, peacekeeping mission, multinational force
troop-deployment | v: lead, host, set up, create, form, establish, assemble + multinational force, mission, force, base
troop-deployment | v: maintain, rotate, position, preposition, pre-position, muster, airlift + @troops, @warships
troop-deployment | v: open + base, military base; n: naval blockade, military escort, freedom of navigation operation, patrol
troop-deployment | v: patrol + <any>; v: secure + strait, shipping, airport, border; v: escort + ship, tanker, vessel
troop-deployment | v: provide, offer, supply, pledge, reinforce, field, add, mobilise, mobilize, keep, leave + @troops
troop-deployment | v: put, place + @troops, @warships; v: send in, fly in, bring in, rush, mass, amass + @troops, @warships
troop-deployment | v: send, deploy, dispatch, station, commit, contribute, move, redeploy, base + @troops, @warships
troop-deployment | v: take part, participate + in: mission, operation, force, peacekeeping, military operation, patrol
troop-withdrawal | n: end of occupation, end to occupation, military disengagement, withdrawal timetable
troop-withdrawal | n: troop cut, troop drawdown, pullout, pull-out, pullback, pull-back, drawdown, military exit
troop-withdrawal | n: troop withdrawal, military withdrawal, troop pullout, force withdrawal, troop reduction
troop-withdrawal | n: withdrawal, pullout, pull-out, drawdown + @warships, @weapons, <place>, <state>
troop-withdrawal | n: withdrawal, pullout, pull-out, pullback, pull-back, drawdown, exit, departure, retreat + @troops
troop-withdrawal | n: withdrawal, retreat, disengagement + from: territory, area, zone, strip, border, town, city, base
troop-withdrawal | v: end + occupation, military presence, mission, deployment; v: abandon + position, base
troop-withdrawal | v: leave, quit, vacate, evacuate + base, @territory, occupied area, buffer zone
troop-withdrawal | v: pull out + of: <place>, @territory, city, base; v: withdraw militarily, pull back, withdraw heavy weapon
troop-withdrawal | v: pull, pull back, withdraw + heavy weapon, artillery, heavy weaponry; v: stand down + @troops
troop-withdrawal | v: withdraw, pull out, pull back, retreat, exit, pull + from: <place>, <state>, @territory, front line
troop-withdrawal | v: withdraw, pull out, pull, pull back, bring home, remove, evacuate, recall + @troops, @warships
troop-withdrawal | v: withdraw, reduce, cut, draw down, scale back, scale down, bring back, move out, repatriate + @troops
