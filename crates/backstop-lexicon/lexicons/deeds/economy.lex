# Words for deeds of money and trade: sanctions, tariffs, aid, investment, assets, technology.
table: deeds
columns: kind | triggers
asset-use | n: frozen asset, frozen fund, reparation loan, reparations loan, immobilised asset, immobilized asset, asset seizure
asset-use | n: use, seizure, confiscation, transfer, proceeds, profit, release + frozen asset, asset, Russian asset, reserve
asset-use | n: windfall profit, blocked fund, blocked asset, central bank asset, sovereign asset, confiscation of asset, frozen money
asset-use | v: use, seize, confiscate, mobilise, mobilize, tap, transfer, hand over, leverage, repurpose + asset, frozen asset
asset-use | v: use, seize, confiscate, tap, release, transfer + frozen fund, frozen money, central bank reserve, immobilised asset, proceeds
financial-aid | n: IMF programme, IMF program, tranche, stimulus, stimulus package, subsidy, donation, contribution, financing, compensation
financial-aid | n: aid, help, support, package, assistance + financial, economic, billion, million, budget, development
financial-aid | n: aid, money, cash, fund, payment, credit
financial-aid | n: budget support, credit line, line of credit, debt relief, debt restructuring, economic aid, economic assistance
financial-aid | n: financial aid, financial assistance, financial support, bailout, bail-out, loan, rescue package, aid package, grant
financial-aid | n: interest rate cut, rate cut, rate hike, rate increase, quantitative easing, liquidity, deposit guarantee, loan guarantee
financial-aid | n: macro-financial assistance, rescue loan, aid programme, aid program, development aid, foreign aid, debt writeoff
financial-aid | n: recovery fund, budget contribution, debt moratorium, debt cancellation, haircut, bond purchase, funding, relief fund
financial-aid | v: cut, suspend, freeze, halt, stop, resume, unlock, unblock + @money, financing; v: recapitalise, recapitalize
financial-aid | v: lend, bail out, loan, subsidise, subsidize, fund, finance; v: donate + money, <money>; v: give + <money>; v: compensate
financial-aid | v: provide, give, grant, offer, pledge, disburse, release, allocate, approve, extend, pay, contribute, send + @money
financial-aid | v: provide, grant, offer, pledge, disburse, release, allocate, approve, pay, contribute, send, transfer + <money>
financial-aid | v: raise, cut, lower, hold, hike, keep + interest rate, rate; v: buy + bond, government bond, debt
financial-aid | v: write off, restructure, forgive, cancel, reschedule, roll over, service, repay + debt, loan, bond
investment | n: Belt and Road, railway, high-speed rail, port project, economic corridor, capital increase, share sale, IPO, flotation
investment | n: investment plan, investment pact, infrastructure investment, mineral deal, minerals deal, resource deal, mining concession
investment | n: investment, foreign investment, direct investment, infrastructure project, joint venture, stake, acquisition, takeover
investment | n: merger, expansion, factory, plant construction, project, gigafactory, data centre, data center
investment | v: build, construct, open, expand, set up, upgrade + bridge, airport, network, mine, site, data center
investment | v: buy, acquire, sell, take, purchase, divest + stake, share, company, firm, business, unit, plant, asset, bank
investment | v: fund, finance, back + project, infrastructure, construction, startup; v: pump, pour, plough + <money>
investment | v: invest; v: build, construct, open, expand, set up, upgrade, modernise, modernize + factory, plant, port, railway, road
investment | v: take over, merge; v: nationalise, nationalize, privatise, privatize, expropriate; v: create, cut, axe + job
reconstruction | n: reconstruction aid, reconstruction fund, reparation, war reparation, reconstruction effort, demining
reconstruction | n: reconstruction, rebuilding, recovery, postwar reconstruction, post-war reconstruction, reconstruction plan, Marshall Plan
reconstruction | v: pay + reparation; v: clear + rubble, mine; v: demine
reconstruction | v: rebuild, reconstruct, repair + <any>; v: restore + bridge, building, road, power station, house, city; v: fund, finance, support, pay for + reconstruction, rebuilding, recovery
sanctions | n: economic sanction, oil embargo, sanction package, package of sanction, punitive measure, restrictive measure, boycott
sanctions | n: extension, renewal, tightening, imposition, prolongation, enforcement, violation, evasion + @sanctions
sanctions | n: penalty, ban, restriction, freeze + oil, gas, export, import, asset, bank, official, trade, entity, airline, flight
sanctions | n: sanction, embargo, asset freeze, travel ban, visa ban, blacklist, price cap, arms embargo, trade embargo
sanctions | n: secondary sanction, sanction regime, sanction threat, blockade, entry ban, import ban, import + ban, ban on import
sanctions | n: snapback, snap-back, sanction list, oil price cap, expulsion of diplomat, airspace ban, economic pressure
sanctions | v: disconnect, cut off, exclude + bank, <state>; v: cap + price; v: seize + yacht, tanker, vessel, oil, cargo
sanctions | v: expel, recall + diplomat, ambassador, envoy
sanctions | v: extend, renew, tighten, prolong, expand, maintain, keep, enforce, reimpose, strengthen, toughen, widen + @sanctions
sanctions | v: freeze + asset, account, property; v: block, bar + import, export, oil, flight, gas, coal, ship; v: ban + import, export, oil, flight, gas, ship; v: halt + flight, ship
sanctions | v: introduce, threaten, approve, announce, prepare, agree, seek, apply, broaden, step up, violate, evade + @sanctions
sanctions | v: punish, isolate, blockade + <state>, government, country, leader, regime; v: add + <any> + to: blacklist, list
sanctions | v: sanction, blacklist, embargo, boycott, penalise, penalize; v: impose, slap, place, put, levy, adopt + @sanctions
sanctions-relief | n: delisting, unfreezing, unfreezing of asset, sanction exemption, end to embargo, lifting of embargo, oil waiver
sanctions-relief | n: lifting, easing, relief, removal, suspension, end, relaxation, waiver, withdrawal, termination, exemption + @sanctions
sanctions-relief | n: sanction relief, relief from sanction, easing of sanction, lifting of sanction, end of sanction, sanction waiver
sanctions-relief | v: delist, remove + <any> + from: list, blacklist, terror list; v: exempt + <any> + from: sanction
sanctions-relief | v: lift, ease, remove, relax, suspend, waive, end, drop, loosen, scrap, soften, rescind, repeal, cancel + @sanctions
sanctions-relief | v: unfreeze, release, unblock + asset; v: lift + ban, restriction, measure
tariffs | n: reciprocal tariff, retaliatory tariff, import tax, carbon border tax, border tax, trade barrier, protectionism
tariffs | n: retaliatory measure, countermeasure, counter-measure, safeguard measure, tariff hike, tariff increase, tariff cut
tariffs | n: tariff relief, tariff reduction, tariff truce, export tax, export duty, digital tax, tariff pause, trade dispute
tariffs | n: tariff, duty, import duty, levy, customs duty, trade war, countervailing duty, anti-dumping duty, import quota, surcharge
tariffs | v: impose, slap, levy, raise, hike, increase, lower, cut, reduce, scrap, lift, remove, suspend, pause + @tariffs
tariffs | v: introduce, threaten, announce, apply, double, delay, exempt, drop, maintain, place, put, set, charge + @tariffs
tariffs | v: tax + import, good, export; v: retaliate + against: tariff; v: restrict, curb, limit + import, export
technology-control | n: AI regulation, AI safety, AI rule, data protection, digital rule, data transfer, app ban, online safety
technology-control | n: ban, curb, control, restriction, limit + @technology, software, app, Huawei, TikTok, equipment
technology-control | n: chip curb, entity list, export licence, export license, technology ban, investment screening, outbound investment
technology-control | n: export control, export curb, technology transfer, chip ban, export ban, technology restriction, chip export
technology-control | v: ban, restrict, curb, limit, control, block, tighten, exclude, bar + @technology, app, TikTok, Huawei, export of chip
technology-control | v: regulate, license, export + @technology, AI, artificial intelligence, social media, platform, algorithm
technology-control | v: share, transfer, sell, supply + @technology; v: censor, block + website, app, internet, platform
trade-deal | n: TTIP, CETA, TPP, CPTPP, NAFTA, USMCA, RCEP, Mercosur deal, Black Sea grain deal, grain export, trade facilitation
trade-deal | n: economic cooperation, trade cooperation, market access, single market, export deal, supply deal, free trade zone
trade-deal | n: free-trade deal, association agreement, economic partnership, trade treaty, customs union, free trade, free-trade pact
trade-deal | n: purchase agreement, trade truce, trade, trade relation, bilateral trade, trade tie, economic tie, grain deal
trade-deal | n: trade deal, trade agreement, trade pact, free trade agreement, free-trade agreement, free trade deal, trade accord
trade-deal | v: boost, expand, increase, double, deepen, liberalise, liberalize + trade, economic cooperation, commerce
trade-deal | v: join, quit, leave, scrap, suspend, terminate, extend, renew, block, reject + @tradedeals; v: trade + with: <state>
trade-deal | v: open, open up + market, economy; v: buy, purchase, import, export, sell + good, product, grain, wheat, soybean, beef
trade-deal | v: resume, restart, halt, stop + trade, export, import, shipment, grain export
trade-deal | v: sign, conclude, ratify, negotiate, reach, strike, finalise, finalize, seal, approve, agree, renegotiate + @tradedeals
