# Parts of the world and camps that reports use as parties. `stem` goes before a noun: `western` in
# `grp:western-officials`.
table: regions
columns: id | names | adjectives | people | stem
grp:african-states | Africa; African continent | African; pan-African | African; Africans | african
grp:allies | Allies? | Allied? | - | allied
grp:arab-states | Arab world; Arabia? | Arab; pan-Arab | Arab; Arabs | arab
grp:arctic-states | Arctic | Arctic | - | arctic
grp:asian-states | Asia; Asia-Pacific; Asia Pacific; Indo-Pacific; Asia-Pacific region | Asian; Asia-Pacific; Indo-Pacific | Asian; Asians | asian
grp:balkan-states | Balkans; Western Balkans; western Balkans | Balkan; Western Balkan | - | balkan
grp:baltic-states | Baltic states; Baltics; Baltic States; Baltic countries; Baltic nations; Baltic trio | Baltic | Balts | baltic
grp:basques | - | Basque | Basque; Basques | basque
grp:caribbean-states | Caribbean | Caribbean | - | caribbean
grp:catalans | - | Catalan | Catalan; Catalans | catalan
grp:caucasus-states | Caucasus; South Caucasus; Transcaucasia | Caucasian?; Transcaucasian | - | caucasus
grp:central-african-states | Central Africa | - | - | central-african
grp:central-american-states | Central America | Central American | Central Americans | central-american
grp:central-asian-states | Central Asia | Central Asian | Central Asians | central-asian
grp:central-european-states | Central Europe; East Central Europe | Central European; East Central European | Central Europeans | central-european
grp:chechens | - | Chechen | Chechen; Chechens | chechen
grp:christians | Christendom | Christian? | Christian?; Christians | christian
grp:copts | - | Coptic | Copt; Copts | coptic
grp:developed-states | developed world; industrialised world; industrialized world; First World; Global North; global North; rich world | industrialised?; industrialized? | - | developed
grp:developing-states | developing world; Third World; Global South; global South | - | - | developing
grp:druze | - | Druze | Druze | druze
grp:east-african-states | East Africa; Horn of Africa; the Horn? | East African | East Africans | east-african
grp:east-asian-states | East Asia; Northeast Asia; Far East | East Asian; Northeast Asian | East Asians | east-asian
grp:eastern-european-states | Eastern Europe; eastern Europe; eastern flank; Eastern flank; Eastern bloc; Eastern Bloc | Eastern European; East European; eastern European | East Europeans; Eastern Europeans | eastern-european
grp:european-states | Europe; European continent; Old Continent | European; pan-European | European; Europeans | european
grp:francophone-states | - | Francophone; francophone | - | francophone
grp:frugal-four | Frugal Four; frugal four | - | - | frugal
grp:great-lakes-states | Great Lakes region | - | - | great-lakes
grp:gulf-states | Gulf; Gulf states; Persian Gulf; Arabian Gulf; Gulf region; Gulf Arab states; Gulf monarchies | Gulf; Gulf Arab | Gulf Arabs | gulf
grp:hindus | - | Hindu? | Hindu?; Hindus | hindu
grp:hutus | - | Hutu | Hutu; Hutus | hutu
grp:iberian-states | Iberia? | Iberian | - | iberian
grp:jews | - | Jewish | Jew; Jews | jewish
grp:kosovo-serbs | - | Kosovo Serb | Kosovo Serbs | kosovo-serb
grp:kurds | Kurdistan; Iraqi Kurdistan; Kurdish region; Rojava | Kurdish; Iraqi Kurdish; Syrian Kurdish | Kurd; Kurds | kurdish
grp:latin-american-states | Latin America; Latin America and the Caribbean | Latin American; Latin | Latin Americans | latin-american
grp:levant-states | Levant? | Levantine | - | levant
grp:maghreb-states | Maghreb; North Africa | Maghrebi; North African; Maghreb | North Africans | north-african
grp:maronites | - | Maronite | Maronites | maronite
grp:mediterranean-states | Mediterranean | Mediterranean | - | mediterranean
grp:middle-eastern-states | Middle East; Mideast; Near East; MENA region; West Asia | Middle Eastern; Mideast; Mideastern | Middle Easterners | middle-eastern
grp:muslim-states | Muslim world; Islamic world; Muslim nations | Muslim; Islamic | Muslim; Muslims | muslim
grp:nordic-states | Nordics; Nordic countries; Nordic states; Scandinavia; Nordic region | Nordic; Scandinavian | Scandinavian; Scandinavians | nordic
grp:north-american-states | North America | North American | North Americans | north-american
grp:oceanian-states | Oceania | Oceanian | - | oceanian
grp:pacific-states | Pacific islands; South Pacific; Pacific Islands | Pacific?; Pacific Island | Pacific Islanders | pacific
grp:post-soviet-states | former Soviet Union; former Soviet republics; ex-Soviet republics | post-Soviet; ex-Soviet | - | post-soviet
grp:rohingya | - | Rohingya | Rohingya; Rohingyas | rohingya
grp:roma | - | Roma; Romani | Roma | roma
grp:sahel-states | Sahel; Sahel region; central Sahel | Sahelian; Sahel | - | sahel
grp:shiites | - | Shiite; Shi'ite; Shia; Shi'a; Alawite | Shiite; Shiites; Shi'ites; Shias; Alawites | shiite
grp:sikhs | - | Sikh | Sikhs | sikh
grp:south-american-states | South America; Southern Cone | South American | South Americans | south-american
grp:south-asian-states | South Asia; Indian subcontinent; subcontinent? | South Asian | South Asians | south-asian
grp:southeast-asian-states | Southeast Asia; South-East Asia; South East Asia; Indochina | Southeast Asian; South-East Asian; South East Asian | Southeast Asians | southeast-asian
grp:southern-african-states | Southern Africa; southern Africa | Southern African | - | southern-african
grp:southern-european-states | Southern Europe; southern Europe; Club Med? | Southern European; southern European | Southern Europeans | southern-european
grp:sub-saharan-states | sub-Saharan Africa; Sub-Saharan Africa | sub-Saharan | - | sub-saharan
grp:sunnis | - | Sunni; Sunni Arab | Sunni; Sunnis | sunni
grp:tamils | - | Tamil? | Tamil?; Tamils | tamil
grp:tatars | - | Tatar; Crimean Tatar | Tatars; Crimean Tatars | tatar
grp:tibetans | - | Tibetan | Tibetan; Tibetans | tibetan
grp:transatlantic-allies | - | transatlantic; trans-Atlantic; Euro-Atlantic; Transatlantic | - | transatlantic
grp:tuaregs | - | Tuareg | Tuareg; Tuaregs | tuareg
grp:tutsis | - | Tutsi; Banyamulenge | Tutsi; Tutsis | tutsi
grp:uighurs | - | Uighur; Uyghur | Uighur; Uighurs; Uyghurs | uighur
grp:west-african-states | West Africa | West African | West Africans | west-african
grp:western-european-states | Western Europe; western Europe | Western European; West European; western European | West Europeans | western-european
grp:western-states | West?; the West; Western world; western world; Western powers; western powers | Western; western | Westerners; Westerner | western
grp:yazidis | - | Yazidi; Yezidi | Yazidi; Yazidis | yazidi
