# Words for climate and energy. A pack of its own: the engine knows nothing of the field.
table: deeds
columns: kind | triggers
climate-finance | n: adaptation finance, climate financing, loss and damage fund, green bond, climate money, climate reparation
climate-finance | n: climate finance, climate funding, climate fund, loss and damage, green fund, adaptation fund, climate aid
climate-finance | n: energy transition partnership, just energy transition partnership, carbon credit, rainforest fund, forest fund
climate-finance | n: finance, funding, money, fund, aid, support, billion + climate, adaptation, mitigation, green, loss
climate-finance | v: contribute, pledge, pay, commit + <money> + to: climate fund, Green Climate Fund, fund, adaptation
climate-finance | v: finance, fund, pay for + adaptation, mitigation, climate action, green transition, energy transition, transition
climate-finance | v: help + developing country, poor nation, vulnerable country + do: adapt, cope, decarbonise, decarbonize
climate-finance | v: mobilise, mobilize, provide, raise, triple, double + climate finance, climate fund, climate funding
climate-target | n: Paris Agreement, Paris accord, Kyoto Protocol, climate deal, climate agreement, climate pact, deforestation, reforestation
climate-target | n: carbon price, carbon tax, emissions trading, emission trading, cap and trade, carbon market, climate law, climate bill
climate-target | n: climate target, emission target, emissions target, net zero, net-zero, carbon neutrality, climate neutrality, climate goal
climate-target | n: cut, reduction, target, goal, cap, curb, limit, decrease, peak + @emissions
climate-target | n: emission cut, emission reduction, carbon cut, climate pledge, climate plan, climate commitment, temperature goal
climate-target | n: energy transition, green transition, decarbonisation, decarbonization, Green Deal, climate action, climate policy
climate-target | n: nationally determined contribution, NDC, methane pledge, coal phase-out, coal phaseout, phase-out, phaseout, phase-down
climate-target | n: phase-out, phaseout, exit, end, phasing out, transition + coal, fossil fuel, combustion engine, oil, gas
climate-target | n: renewable target, renewable energy target, biodiversity target, plastic treaty, plastics treaty, 1.5 degree
climate-target | v: become + carbon neutral, climate neutral, carbon-neutral; v: stop, halt, end, reverse + deforestation, logging
climate-target | v: cut, reduce, curb, slash, halve, limit, lower, cap, offset, peak, phase out, phase down, track + @emissions
climate-target | v: decarbonise, decarbonize; v: reach, achieve, hit + net zero, carbon neutrality, climate neutrality, net-zero
climate-target | v: leave, quit, rejoin, join, ratify, sign + Paris Agreement, Paris accord, climate accord, climate agreement, climate deal
climate-target | v: limit, keep + warming, temperature, temperature rise, global warming; v: plant + tree; v: protect + forest, ocean
climate-target | v: phase out, phase down, quit, abandon, ban, exit + coal, fossil fuel, combustion engine, diesel car, petrol car
climate-target | v: tax + carbon; v: ban + plastic, car, coal; v: fight, tackle, combat, address + climate change, global warming
energy | n: construction, expansion, extension, closure, shutdown, lifespan, decommissioning, restart + @plants
energy | n: energy cooperation, energy deal, gas transit, transit deal, energy security, power grid, grid connection, electricity export
energy | n: gas
energy | n: gas price, fuel subsidy, energy price, electricity supply, reserve release, oil field, LNG terminal, fracking
energy | n: gas supply, gas delivery, oil supply, energy supply, gas deal, gas contract, oil output, oil production, output cut
energy | n: nuclear phase-out, nuclear exit, reactor, nuclear energy, offshore wind, hydrogen, interconnector, power cut, strategic reserve
energy | n: power plant, renewable, renewable energy, wind power, solar power, energy crisis, gas import, oil import, LNG import
energy | n: production cut, output freeze, output increase, pipeline, gas pipeline, oil pipeline, nuclear power, nuclear plant
energy | n: supply, delivery, export, import, flow, purchase, transit, production, output, shipment + @fuels
energy | v: build, construct, open, close, shut down, restart, expand, complete, shut, extend, decommission, commission + @plants
energy | v: cut, raise, freeze, increase, boost, lower, curb, trim, hike + output, oil output, production, oil production
energy | v: cut, stop, halt, reduce, raise, increase, boost, freeze, curb, resume, restore, diversify, wean + @fuels
energy | v: end, reduce, cut + dependence, reliance; v: release + reserve, oil; v: subsidise, subsidize, cap + fuel, energy price, gas price
energy | v: supply, deliver, export, import, buy, sell, pump, ship, produce, receive, store, ration, stockpile, drill + @fuels
energy | v: switch off, turn off, turn on, cut off + gas, power, electricity, supply, reactor, tap; v: drill; v: frack
