# Words for help to people: relief, access, refugees, health.
table: deeds
columns: kind | triggers
humanitarian-access | n: access, passage, entry, corridor + aid, humanitarian, civilian, convoy, relief, besieged, aid worker
humanitarian-access | n: aid access, border crossing, humanitarian pause, access for aid, evacuation of civilian, unhindered access
humanitarian-access | n: humanitarian access, humanitarian corridor, aid corridor, safe passage, aid convoy, evacuation corridor, green corridor
humanitarian-access | n: opening, reopening, closure + crossing, border, corridor, port, route; n: evacuation + civilian, wounded
humanitarian-access | v: allow, let, permit, let in + aid, aid in, humanitarian aid, food, convoy, truck, relief; v: evacuate + civilian
humanitarian-access | v: block, obstruct, bar, restrict + aid, relief, humanitarian aid, convoy
humanitarian-access | v: open, reopen, allow, grant, guarantee, ensure, close, secure, block, permit, obstruct, keep + @accessways
humanitarian-aid | n: delivery, shipment, airdrop, supply, distribution, donation + @reliefgoods
humanitarian-aid | n: food assistance, humanitarian help, humanitarian support, relief work, rescue team, rescue effort, search and rescue
humanitarian-aid | n: humanitarian aid, humanitarian assistance, relief aid, food aid, emergency aid, disaster relief, relief effort
humanitarian-aid | n: humanitarian relief, emergency relief, relief supply, aid delivery, aid shipment, airdrop, air drop, aid flight
humanitarian-aid | n: medical aid, relief convoy, humanitarian operation, emergency response, evacuation, rescue operation, winter aid
humanitarian-aid | v: feed, shelter, rescue, treat, evacuate + people, victim, child, survivor, patient, resident
humanitarian-aid | v: provide, send, pledge, offer, increase, suspend, cut, halt, resume + humanitarian aid, humanitarian assistance
humanitarian-aid | v: send, deliver, provide, distribute, airlift, drop, airdrop, supply, donate, ship, give, offer, bring, parachute + @reliefgoods
refugees | n: admission, intake, relocation, resettlement, return, redistribution, deportation, expulsion, influx, arrival + @refugees
refugees | n: border fence, border wall, relocation scheme, visa, visa-free travel, visa liberalisation, visa liberalization, asylum law
refugees | n: refugee crisis, border control, border closure, migrant deal, migration deal, readmission, refugee camp, migration pact
refugees | n: refugee, migrant, asylum, resettlement, asylum seeker, asylum-seeker, refugee quota, migration, deportation
refugees | n: temporary protection, upper limit, hotspot, third country, migrant quota, refugee deal, family reunification, immigration
refugees | v: accept, admit, host, shelter, resettle, relocate, deport, return, take in, turn away, take, welcome, house + @refugees
refugees | v: build, erect, extend + fence, wall, barrier; v: suspend, reintroduce, impose, tighten + border control, border check, Schengen
refugees | v: flee + <any>; v: return + home; v: waive, lift, scrap, impose, grant, issue + visa, visa requirement, visa restriction
refugees | v: grant, give, offer, deny, seek, refuse + asylum, refuge, residency; v: close, open, seal, shut, reopen + border
refugees | v: send back, turn back, expel, repatriate, evict, register, process, redistribute, rescue, stop, detain, readmit + @refugees
vaccination-health | n: donation, delivery, supply, approval, rollout, purchase + @health; n: waiver + patent, vaccine
vaccination-health | n: dose
vaccination-health | n: lockdown, quarantine, public health measure, pandemic treaty, health emergency, jab, booster, mask mandate, outbreak
vaccination-health | n: pandemic, epidemic, virus, polio eradication, malaria, health care, healthcare, medical treatment, drug approval
vaccination-health | n: vaccine sharing, vaccine mandate, patent waiver, vaccine rollout, test, travel restriction, disease control
vaccination-health | n: vaccine, vaccination, vaccine dose, vaccine donation, vaccination campaign, immunisation, immunization, vaccine deal
vaccination-health | v: approve, authorise, authorize, produce, distribute, deliver, develop, administer, roll out, offer, recommend + @health
vaccination-health | v: contain, fight, combat, eradicate, curb, tackle, stop + virus, epidemic, pandemic, disease, outbreak, malaria, polio, Ebola
vaccination-health | v: impose, lift, ease, extend, declare, end, tighten + lockdown, quarantine, mask mandate
vaccination-health | v: vaccinate, immunise, immunize, inoculate, quarantine; v: donate, supply, ship, send, provide, share, buy, order + @health
