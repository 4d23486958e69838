# Lists of nouns that triggers share, written `@name` there. Singular lemmas; a set may be spread
# over several lines.
table: sets
columns: set | words
accessways | aid convoy; convoy; aid worker; aid truck; aid delivery; checkpoint
accessways | humanitarian access; aid agency; relief convoy; sea corridor
accessways | humanitarian corridor; aid corridor; crossing; border crossing; safe passage; corridor
accords | framework agreement; partnership agreement; concordat; compact; understanding; covenant
accords | joint statement; roadmap; road map; arrangement
accords | memorandum of understanding; declaration; communique; communiqué; resolution; framework
accords | treaty; accord; pact; agreement; convention; protocol; memorandum; charter; deal
airdefence | Gepard; Arrow; David's Sling; Golden Dome
airdefence | air defence; air defense; air-defence; air-defense; Patriot; Iris-T; IRIS-T; NASAMS
airdefence | missile defence; missile defense; air defence system; air defense system; SAMP/T
airdefence | missile shield; interceptor; S-300; S-400; Iron Dome; THAAD; anti-aircraft missile
airdefence | surface-to-air missile; antimissile system; anti-missile system; Patriot battery
charges | charge; lawsuit; complaint; arrest warrant; case; indictment; suit; appeal; investigation
charges | probe; inquiry; criminal complaint; legal action; extradition; proceedings; proceeding
charges | trial; legal challenge; criminal investigation; motion; warrant; prosecution; injunction
emissions | emission; greenhouse gas; carbon; methane; CO2; carbon dioxide; carbon emission
emissions | global warming; deforestation; temperature rise; net emission; methane emission
emissions | greenhouse gas emission; carbon footprint; pollution; warming; carbon pollution
fighting | attack; bombardment; fire; strike; airstrike; air strike; assault; aggression; invasion
fighting | fighting; hostility; violence; bloodshed; offensive; shelling; bombing
fighting | incursion; raid; rocket fire; rocket attack; drone attack; bombing campaign; onslaught
fighting | killing; military operation; military campaign; military action; hostilities
fuels | gas; oil; coal; fuel; crude; electricity; power; LNG; energy; natural gas; diesel; petrol
fuels | liquefied natural gas; crude oil; hydrogen; solar; wind
fuels | output; oil output; oil production; gas supply; energy supply
health | quarantine; lockdown; vaccine dose; vaccination campaign; medical staff; outbreak; epidemic
health | vaccine; jab; dose; vaccination; booster; shot; immunisation; immunization; test kit
health | ventilator; mask; protective equipment; antiviral; face mask
inspectors | IAEA; watchdog; nuclear watchdog; surveillance camera; snap inspection; verification
inspectors | inspector; inspection; IAEA inspector; UN inspector; weapon inspector; nuclear inspector
money | financing; finance; instalment; installment; euro; pound; yen; yuan; financial package
money | money; fund; funding; cash; loan; grant; credit; tranche; sum; bailout; credit line; dollar
money | rescue package; financial assistance; financial support; financial aid; budget support
money | stimulus; contribution; guarantee fund; debt relief; billion; million
monitors | ceasefire monitor; truce monitor; OSCE mission; military observer; verification team
monitors | monitor; observer; monitoring mission; observer mission; verification mission
nuclear | heavy water; nuclear site; nuclear activity; nuclear bomb; nuclear device
nuclear | nuclear test; atomic programme; atomic program; nuclear weapon; atomic bomb; fissile material
nuclear | uranium enrichment; reprocessing; enriched uranium; nuclear missile
nuclear | uranium; enrichment; centrifuge; plutonium; nuclear programme; nuclear program
peacedeals | lasting peace; just peace; durable peace; comprehensive peace; final settlement
peacedeals | peace plan; peace pact; political settlement; settlement; armistice agreement
peacedeals | peace process; political solution; negotiated settlement; two-state solution
peacedeals | peace; peace deal; peace agreement; peace accord; peace treaty; peace settlement
plants | coal plant; coal-fired plant; LNG terminal; terminal; coal mine; wind turbine; dam
plants | interconnector; power line; power grid; gas plant; coal-fired power plant; nuclear power
plants | nuclear reactor; wind farm; solar farm; solar plant; refinery; gas field; oil field; grid
plants | power plant; nuclear plant; power station; nuclear power plant; reactor; pipeline
polls | election; vote; referendum; poll; ballot; runoff; run-off; by-election; plebiscite; primary
polls | legislative election; local election; constitutional referendum; second referendum; recount
polls | presidential election; parliamentary election; snap election; early election; general election
prisoners | captured soldier; child soldier; jailed journalist; crew member; corpse
prisoners | political prisoner; kidnapped; crew; dissident; airman; pilot; remains; body; convict
prisoners | prisoner; hostage; captive; detainee; abductee; inmate; prisoner of war; POW; sailor
reforms | constitutional change; amnesty; decentralisation; decentralization; tax; pension; budget
reforms | judicial reform; anti-corruption measure; rule of law; spending cut; deficit; pension reform
reforms | reform; overhaul; constitution; constitutional amendment; austerity; austerity measure
reforms | structural reform; constitution; privatisation; privatization; electoral law; judiciary
refugees | deportee; immigrant; migration; asylum; arrival; illegal migrant; irregular migrant
refugees | displaced people; boat people; asylum application; unaccompanied minor; returnee
refugees | refugee; migrant; asylum seeker; asylum-seeker; immigrant; displaced person; evacuee
reliefgoods | emergency aid; humanitarian aid; humanitarian assistance; humanitarian supply; flour
reliefgoods | emergency relief; medical supply; rescue team; relief worker; generator; shelter
reliefgoods | food; medicine; relief; supply; relief supply; tent; blanket; food aid; medical aid
reliefgoods | foodstuff; drinking water; ration; relief good; baby formula; humanitarian relief
sanctions | economic restriction; secondary sanction; sanction regime; trade restriction; boycott
sanctions | restrictive measure; punitive measure; arms embargo; trade embargo; oil embargo
sanctions | sanction package; package of sanctions; oil price cap; economic measure; trade ban
sanctions | sanction; embargo; asset freeze; travel ban; visa ban; blacklist; penalty; price cap
talks | discussion; phone call; telephone call; call; conversation; gathering; peace talk; parley
talks | talk; negotiation; meeting; summit; conference; round; session; consultation; dialogue
talks | trilateral; video call; videoconference; video conference; retreat; forum; get-together
talks | working lunch; audience; tete-a-tete; roundtable; contact; peace conference; visit
tariffs | antidumping duty; export tax; reciprocal tariff; trade barrier; import quota
tariffs | import tax; border tax; customs duty; safeguard; import tariff; anti-dumping duty
tariffs | tariff; duty; levy; import duty; export duty; quota; surcharge; countermeasure
technology | artificial intelligence; critical mineral; telecoms equipment; chip technology; AI
technology | chip; semiconductor; technology; chipmaking equipment; microchip; rare earth
technology | chipmaking tool; software; rare earth element; advanced chip; AI chip; 5G; equipment
technology | dual-use good; dual-use item; lithography machine; graphite; gallium; germanium
territory | occupied territory; buffer zone; border; border area; settlement; zone; town; strip
territory | stronghold; hilltop; checkpoint; outpost; airfield; airbase; barracks; district; suburb
territory | territory; land; region; province; island; peninsula; enclave; sovereignty; sector
tradedeals | economic partnership agreement; association agreement; customs union; trade truce
tradedeals | free trade deal; free-trade deal; free trade pact; trade accord; commerce treaty
tradedeals | investment treaty; trade treaty; grain deal; free-trade pact; free-trade area
tradedeals | purchase agreement; market access agreement; free trade area
tradedeals | trade deal; trade agreement; free trade agreement; free-trade agreement; trade pact
troops | contingent; regiment; marine; paratrooper; army; serviceman; servicewoman; commando
troops | ground force; ground troop; military personnel; peacekeeping force; fighter; mercenary
troops | military adviser; military advisor; blue helmet; legionnaire; reservist; gendarme
troops | military force; peacekeeping troop; stabilisation force; stabilization force; legion
troops | special forces; special force; boot; garrison; squadron; infantry; unit; reinforcement
troops | troop; soldier; force; peacekeeper; trooper; personnel; battalion; brigade; division
truces | ceasefire; cease-fire; cease fire; truce; armistice; cessation of hostilities; lull
truces | cessation of hostility; halt in fighting; pause in fighting; end to hostilities; calm
truces | de-escalation; deescalation; humanitarian truce; humanitarian pause; disengagement
truces | end of hostilities; end to fighting; suspension of hostilities; standstill; quiet
union | European Union; EU; NATO; euro zone; eurozone; euro; bloc; alliance; union; WTO; BRICS
union | Schengen area; military alliance; African Union; OPEC
union | Schengen; Schengen zone; World Trade Organization; single market; UN; United Nations
warships | patrol aircraft; fighter plane; surveillance plane; naval ship; military ship; asset
warships | warplane; strike group; battle group; battlegroup; flotilla; gunboat; minesweeper
warships | warship; aircraft carrier; carrier; destroyer; frigate; submarine; fleet; navy; bomber
weapons | F-16; F-35; Leopard; Abrams; Taurus; HIMARS; ATACMS; Javelin; Tomahawk; Gripen; Mirage
weapons | Storm Shadow; Challenger; Bradley; Stinger; Rafale; Eurofighter; Typhoon; MiG
weapons | artillery; rifle; gun; jet; fighter jet; aircraft; helicopter; drone
weapons | cluster munition; cruise missile; ballistic missile; battle tank; radar
weapons | hardware; military hardware; military equipment; materiel; grenade; mortar; warhead
weapons | military equipment; military gear; gunship; cartridge; explosive
weapons | vehicle; armoured vehicle; armored vehicle; launcher; firearm
weapons | weapon; weaponry; arm; ammunition; munition; shell; missile; rocket; tank; howitzer
