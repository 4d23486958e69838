# Words for deeds at home: elections, reforms, courts; and what fits no other kind.
table: deeds
columns: kind | triggers
election | n: early election, general election, plebiscite, by-election, second referendum, recount, election date, confidence vote
election | n: election, vote, referendum, poll, ballot, runoff, run-off, presidential election, parliamentary election, snap election
election | n: independence referendum, election result, transfer of power, constitutional referendum
election | n: vote of confidence, no-confidence vote, vote of no confidence, candidacy, nomination, primary, election campaign, re-election
election | v: bring forward, rig, stage, annul, lose, certify, recognise, recognize, accept + @polls, result, election result
election | v: cast + vote, ballot; v: campaign
election | v: form, join, leave, lead + government, coalition, minority government, cabinet; v: dissolve + parliament, assembly
election | v: hold, call, schedule, postpone, delay, organise, organize, cancel, conduct, win, boycott, monitor, contest + @polls
election | v: run, stand + for: president, office, election, re-election, parliament, presidency, leadership, mayor, chancellor
election | v: vote; v: elect, re-elect, reelect, nominate + <any>
legal-action | n: court case, criminal complaint, appeal, tribunal, special tribunal, complaint, suit, warrant, court action
legal-action | n: legal action, lawsuit, charge, trial, arrest warrant, indictment, prosecution, investigation, probe, inquiry, extradition
legal-action | n: legal challenge, extradition request, arrest, detention, conviction, sentence, jail term, fine, verdict, court ruling
legal-action | n: war crime tribunal, criminal case, criminal charge, manhunt, search, immunity, pardon, execution, clemency, amnesty, amnesty law
legal-action | v: appeal + against: <any>; v: go + to: court; v: take + <any> + to: court, tribunal, WTO, arbitration
legal-action | v: execute, hang, deport + convict, prisoner, suspect; v: overturn, uphold, quash + ruling, conviction, verdict, ban
legal-action | v: investigate, probe; v: file, bring, launch, open, press, drop, lodge, lose, win + @charges; v: issue + arrest warrant, warrant
legal-action | v: set up, establish, create, back + tribunal, special tribunal, court, inquiry, commission; v: hand over + suspect, fugitive, <person>
legal-action | v: sue, prosecute, indict, charge, extradite, arrest, detain, convict, sentence, jail, fine, try, imprison, pardon, acquit
legal-action | v: testify; n: ruling, hearing, judgment, judgement, case, court challenge, legal opinion, bail
other | n: apology, protest, demonstration, rally, march, ceremony, statement
other | n: curfew; v: impose, lift, extend, declare, end + curfew
other | n: resignation, impeachment, dismissal, appointment, reshuffle
other | v: apologise, apologize, comment, protest, demonstrate, rally, march, celebrate, publish
other | v: appoint, sack, dismiss, replace, succeed, oust, impeach + <any>
other | v: resign, step down, step aside; v: stay on, stay, remain + in: office, power; v: quit + office, post, job
reform | n: anti-corruption reform, judicial reform, electoral reform, law, bill, amendment, decree, executive order, tax cut, tax increase
reform | n: austerity, austerity measure, spending cut, budget cut, tax reform, pension reform, privatisation, privatization, legislation
reform | n: budget, tax hike, labour reform, labor reform, minimum wage, political reform, land reform, draft law, emergency law
reform | n: decentralisation, decentralization, autonomy, special status, devolution, deregulation, liberalisation, liberalization
reform | n: reform, constitutional reform, economic reform, overhaul, constitutional amendment, constitutional change, structural reform
reform | n: state of emergency, martial law, rule of law, human right, deficit reduction, national dialogue
reform | v: abolish, restore, reinstate, outlaw, ban, restrict + death penalty, abortion, party, protest, same-sex marriage, right, law
reform | v: amend, change, rewrite, revise + constitution, law, rule; v: grant, give + autonomy, special status
reform | v: declare, impose, extend, lift, end + state of emergency, emergency, martial law, emergency rule; v: balance + budget
reform | v: fight, combat, tackle, root out, stamp out, curb + corruption, graft, crime, extremism, terrorism, money laundering
reform | v: pass, adopt, enact, approve, introduce, amend, repeal, veto, draft, scrap, sign, reject, propose + law, bill, legislation, budget
reform | v: pass, adopt, enact, implement, approve, introduce, carry out, undertake, push through, launch, draft, repeal + @reforms
reform | v: raise, cut, lower, increase, reduce, introduce, scrap, freeze, simplify + tax, spending, wage, pension, subsidy, deficit
reform | v: reform, overhaul, liberalise, liberalize, deregulate, legalise, legalize, decriminalise, decriminalize
