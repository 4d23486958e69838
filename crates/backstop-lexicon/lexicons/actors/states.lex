# States, and territories that reports treat as parties of their own. Codes of ISO 3166-1 alpha-3;
# KOS for Kosovo; ISO 3166-3 for states that are gone. A question mark marks what often means
# something else: a surname, a city without politics, a word used for several. Seats are houses,
# ministries, services and parliaments whose name alone says whose they are. `cow`: Correlates of War.
# Being listed here takes no side on whether something is a state.
table: states
columns: id | names | adjectives | people | capitals | seats | cow | numeric
ABW | Aruba | Aruban | Arubans | Oranjestad | - | - | 533
AFG | Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Islamic Emirate | Afghan | Afghan; Afghans | Kabul | Arg; Arg Palace | 700 | 4
AGO | Angola; Republic of Angola | Angolan | Angolan; Angolans | Luanda | - | 540 | 24
AIA | Anguilla | Anguillan | Anguillans | - | - | - | 660
ALB | Albania; Republic of Albania | Albanian | Albanian; Albanians | Tirana; Tiranë | - | 339 | 8
AND | Andorra | Andorran | Andorran; Andorrans | Andorra la Vella | - | 232 | 20
ARE | United Arab Emirates; UAE; U.A.E.; Emirates?; the Emirates | Emirati; UAE; Abu Dhabi? | Emirati; Emiratis | Abu Dhabi; Dubai? | - | 696 | 784
ARG | Argentina; Argentine Republic | Argentine; Argentinian; Argentinean | Argentinians; Argentines; Argentineans | Buenos Aires | Casa Rosada; Pink House | 160 | 32
ARM | Armenia; Republic of Armenia | Armenian | Armenian; Armenians | Yerevan | - | 371 | 51
ASM | American Samoa | American Samoan | American Samoans | Pago Pago | - | - | 16
ATG | Antigua and Barbuda; Antigua | Antiguan; Barbudan | Antiguan; Antiguans; Barbudans | St. John's? | - | 58 | 28
AUS | Australia; Commonwealth of Australia | Australian; Aussie | Australian; Australians; Aussies | Canberra | Kirribilli House; Parliament House? | 900 | 36
AUT | Austria; Republic of Austria | Austrian | Austrian; Austrians | Vienna? | Ballhausplatz; Hofburg | 305 | 40
AZE | Azerbaijan; Republic of Azerbaijan | Azerbaijani; Azeri | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku | - | 373 | 31
BDI | Burundi; Republic of Burundi | Burundian | Burundian; Burundians | Gitega; Bujumbura | - | 516 | 108
BEL | Belgium; Kingdom of Belgium | Belgian | Belgian; Belgians | Brussels? | Rue de la Loi 16 | 211 | 56
BEN | Benin; Dahomey; Republic of Benin | Beninese; Beninois | Beninese | Porto-Novo; Cotonou | - | 434 | 204
BFA | Burkina Faso; Burkina; Upper Volta | Burkinabe; Burkinabé; Burkinese | Burkinabe; Burkinabes | Ouagadougou | - | 439 | 854
BGD | Bangladesh; People's Republic of Bangladesh | Bangladeshi | Bangladeshi; Bangladeshis | Dhaka; Dacca | Bangabhaban; Ganabhaban | 771 | 50
BGR | Bulgaria; Republic of Bulgaria | Bulgarian | Bulgarian; Bulgarians | Sofia? | - | 355 | 100
BHR | Bahrain; Kingdom of Bahrain | Bahraini | Bahraini; Bahrainis | Manama | - | 692 | 48
BHS | Bahamas; the Bahamas; Commonwealth of the Bahamas | Bahamian | Bahamian; Bahamians | Nassau | - | 31 | 44
BIH | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia; Bosnia & Herzegovina; BiH; Republika Srpska | Bosnian; Bosnian-Herzegovinian; Bosnian Serb | Bosnian; Bosnians; Bosniak; Bosniaks; Bosnian Serbs; Bosnian Croats | Sarajevo; Banja Luka | - | 346 | 70
BLR | Belarus; Byelorussia; Belorussia; Republic of Belarus | Belarusian; Belarussian; Byelorussian | Belarusian; Belarusians; Belarussian; Belarussians | Minsk? | - | 370 | 112
BLZ | Belize | Belizean | Belizean; Belizeans | Belmopan | - | 80 | 84
BMU | Bermuda | Bermudian; Bermudan | Bermudians | - | - | - | 60
BOL | Bolivia; Plurinational State of Bolivia | Bolivian | Bolivian; Bolivians | La Paz; Sucre? | Palacio Quemado | 145 | 68
BRA | Brazil; Federative Republic of Brazil; Brasil | Brazilian | Brazilian; Brazilians | Brasilia; Brasília | Planalto; Planalto Palace; Itamaraty | 140 | 76
BRB | Barbados | Barbadian; Bajan | Barbadian; Barbadians; Bajans | Bridgetown | - | 53 | 52
BRN | Brunei; Brunei Darussalam | Bruneian | Bruneian; Bruneians | Bandar Seri Begawan | - | 835 | 96
BTN | Bhutan; Kingdom of Bhutan | Bhutanese | Bhutanese | Thimphu | - | 760 | 64
BWA | Botswana; Bechuanaland | Botswanan; Batswana; Motswana | Botswanans; Batswana; Motswana | Gaborone | - | 571 | 72
CAF | Central African Republic; CAR; Ubangi-Shari | Central African | Central African; Central Africans | Bangui | - | 482 | 140
CAN | Canada; Dominion of Canada | Canadian | Canadian; Canadians | Ottawa | Parliament Hill; Rideau Hall; Global Affairs Canada; 24 Sussex Drive | 20 | 124
CHE | Switzerland; Swiss Confederation | Swiss | Swiss | Bern; Berne | Federal Palace; Federal Council?; Bundeshaus; Swiss National Bank; SNB | 225 | 756
CHL | Chile; Republic of Chile | Chilean | Chilean; Chileans | Santiago?; Santiago de Chile | La Moneda; Moneda Palace | 155 | 152
CHN | China; People's Republic of China; PRC; P.R.C.; Communist China; Red China; mainland China; the mainland? | Chinese | Chinese; Mainland Chinese | Beijing; Peking | Zhongnanhai; Great Hall of the People; Politburo Standing Committee; Chinese Communist Party; Communist Party of China; CCP; State Council?; People's Liberation Army; PLA; PLA Navy; National People's Congress; Ministry of Commerce of China; MOFCOM | 710 | 156
CIV | Ivory Coast; Cote d'Ivoire; Côte d'Ivoire | Ivorian; Ivoirian | Ivorian; Ivorians | Abidjan; Yamoussoukro | - | 437 | 384
CMR | Cameroon; Republic of Cameroon | Cameroonian; Cameroonese | Cameroonian; Cameroonians | Yaounde; Yaoundé | Etoudi; Unity Palace | 471 | 120
COD | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; D.R. Congo; Congo-Kinshasa; Zaire; Congo?; Congo Kinshasa; Democratic Republic of Congo; Belgian Congo | Congolese; Zairean; Zairian | Congolese; Zaireans | Kinshasa | FARDC; Armed Forces of the Democratic Republic of the Congo | 490 | 180
COG | Republic of the Congo; Congo-Brazzaville; Congo Republic; Republic of Congo; Congo Brazzaville; French Congo | Congolese? | - | Brazzaville | - | 484 | 178
COK | Cook Islands | Cook Islands | Cook Islanders | Avarua; Rarotonga? | - | - | 184
COL | Colombia; Republic of Colombia | Colombian | Colombian; Colombians | Bogota; Bogotá | Casa de Nariño; Nariño Palace | 100 | 170
COM | Comoros; Union of the Comoros; Comoro Islands | Comorian; Comoran | Comorian; Comorians | Moroni | - | 581 | 174
CPV | Cape Verde; Cabo Verde | Cape Verdean; Cabo Verdean | Cape Verdean; Cape Verdeans | Praia | - | 402 | 132
CRI | Costa Rica; Republic of Costa Rica | Costa Rican | Costa Rican; Costa Ricans; Ticos | San Jose?; San José? | - | 94 | 188
CSK | Czechoslovakia; Czecho-Slovakia | Czechoslovak; Czechoslovakian | Czechoslovaks | - | - | 315 | -
CUB | Cuba; Republic of Cuba | Cuban | Cuban; Cubans | Havana | Palace of the Revolution | 40 | 192
CUW | Curacao; Curaçao | Curacaoan | - | Willemstad | - | - | 531
CYM | Cayman Islands; Caymans | Caymanian | Caymanians | - | - | - | 136
CYP | Cyprus; Republic of Cyprus; Northern Cyprus; TRNC; Turkish Republic of Northern Cyprus | Cypriot; Greek Cypriot; Turkish Cypriot; Greek-Cypriot; Turkish-Cypriot | Cypriot; Cypriots; Greek Cypriots; Turkish Cypriots | Nicosia | - | 352 | 196
CZE | Czech Republic; Czechia | Czech | Czech; Czechs | Prague | Prague Castle; Hrad; Cernin Palace | 316 | 203
DDR | East Germany; German Democratic Republic; GDR | East German | East German; East Germans | East Berlin? | - | 265 | 278
DEU | Germany; Federal Republic of Germany; West Germany; Deutschland; FRG | German; West German | German; Germans; West Germans | Berlin; Bonn? | Chancellery; Federal Chancellery; Bundestag; Bundesrat; Bundeswehr; Schloss Bellevue; Bellevue Palace; Reichstag; Bundesbank; Foreign Office of Germany; Werderscher Markt; Willy Brandt House; Federal Constitutional Court; Karlsruhe? | 255 | 276
DJI | Djibouti; Republic of Djibouti | Djiboutian | Djiboutian; Djiboutians | Djibouti City | - | 522 | 262
DMA | Dominica; Commonwealth of Dominica | Dominican? | - | Roseau | - | 54 | 212
DNK | Denmark; Kingdom of Denmark | Danish | Dane; Danes | Copenhagen? | Christiansborg; Folketing; Amalienborg | 390 | 208
DOM | Dominican Republic | Dominican | Dominican; Dominicans | Santo Domingo | - | 42 | 214
DZA | Algeria | Algerian | Algerian; Algerians | Algiers | El Mouradia | 615 | 12
ECU | Ecuador; Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | Ecuadorian; Ecuadorians; Ecuadoreans | Quito | Carondelet; Carondelet Palace | 130 | 218
EGY | Egypt; Arab Republic of Egypt; United Arab Republic | Egyptian | Egyptian; Egyptians | Cairo? | Al-Ittihadiya; Supreme Council of the Armed Forces; Suez Canal Authority; Abdeen Palace | 651 | 818
ERI | Eritrea; State of Eritrea | Eritrean | Eritrean; Eritreans | Asmara | - | 531 | 232
ESH | Western Sahara; Sahrawi Arab Democratic Republic; SADR | Sahrawi; Saharawi | Sahrawi; Sahrawis; Saharawis | Laayoune?; El Aaiun | - | - | 732
ESP | Spain; Kingdom of Spain | Spanish | Spaniard; Spaniards | Madrid? | Moncloa; Moncloa Palace; Zarzuela; Cortes?; Las Cortes | 230 | 724
EST | Estonia; Republic of Estonia | Estonian | Estonian; Estonians | Tallinn | Riigikogu; Stenbock House | 366 | 233
ETH | Ethiopia; Federal Democratic Republic of Ethiopia; Abyssinia | Ethiopian; Abyssinian | Ethiopian; Ethiopians | Addis Ababa? | - | 530 | 231
FIN | Finland; Republic of Finland | Finnish | Finn; Finns | Helsinki? | Eduskunta | 375 | 246
FJI | Fiji; Republic of Fiji | Fijian | Fijian; Fijians | Suva | - | 950 | 242
FLK | Falkland Islands; Falklands; Malvinas; Islas Malvinas | Falkland | Falklanders; Falkland Islanders | - | - | - | 238
FRA | France; French Republic; Republic of France; French Fifth Republic | French; Gallic? | Frenchman; Frenchwoman; Frenchmen; the French | Paris? | Elysee; Élysée; Elysee Palace; Élysée Palace; Matignon; Quai d'Orsay; Bercy; National Assembly of France; Hotel Matignon; Palais Bourbon; Armed Forces Ministry | 220 | 250
FRO | Faroe Islands; Faroes; Faeroe Islands | Faroese | Faroese; Faroe Islanders | Torshavn; Tórshavn | - | - | 234
FSM | Micronesia; Federated States of Micronesia | Micronesian | Micronesian; Micronesians | Palikir | - | 987 | 583
GAB | Gabon; Gabonese Republic | Gabonese | Gabonese | Libreville | - | 481 | 266
GBR | United Kingdom; UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; GB?; England?; British Isles? | British; UK; U.K. | Briton; Britons; Brit; Brits; Britishers; the British | London? | Downing Street; 10 Downing Street; Number 10; No. 10; No 10; Number Ten; Whitehall; Westminster?; House of Commons?; House of Lords; Buckingham Palace; Foreign Office; Foreign & Commonwealth Office; Foreign and Commonwealth Office; FCDO; Foreign, Commonwealth and Development Office; Ministry of Defence?; MoD?; MI5; MI6; GCHQ; Home Office; Treasury?; Chequers; Royal Navy; Royal Air Force; RAF; Bank of England; BoE; Holyrood?; Stormont?; Number 11 | 200 | 826
GEO | Georgia?; Republic of Georgia; Sakartvelo | Georgian | Georgian; Georgians | Tbilisi | - | 372 | 268
GGY | Guernsey | - | - | - | - | - | 831
GHA | Ghana; Gold Coast?; Republic of Ghana | Ghanaian | Ghanaian; Ghanaians | Accra | Jubilee House; Flagstaff House | 452 | 288
GIB | Gibraltar | Gibraltarian | Gibraltarian; Gibraltarians | - | - | - | 292
GIN | Guinea; Republic of Guinea; Guinea-Conakry; French Guinea | Guinean | Guinean; Guineans | Conakry | - | 438 | 324
GLP | Guadeloupe | Guadeloupean | Guadeloupeans | - | - | - | 312
GMB | Gambia; the Gambia; The Gambia | Gambian | Gambian; Gambians | Banjul | - | 420 | 270
GNB | Guinea-Bissau; Guinea Bissau; Portuguese Guinea | Bissau-Guinean; Bissau Guinean | Bissau-Guineans | Bissau | - | 404 | 624
GNQ | Equatorial Guinea; Spanish Guinea | Equatorial Guinean; Equatoguinean | Equatorial Guineans; Equatoguineans | Malabo | - | 411 | 226
GRC | Greece; Hellenic Republic; Hellas | Greek; Hellenic | Greek; Greeks | Athens? | Maximos Mansion; Vouli; Syntagma? | 350 | 300
GRD | Grenada | Grenadian | Grenadian; Grenadians | St. George's | - | 55 | 308
GRL | Greenland; Kalaallit Nunaat | Greenlandic; Greenland | Greenlander; Greenlanders | Nuuk | Naalakkersuisut; Inatsisartut | - | 304
GTM | Guatemala; Republic of Guatemala | Guatemalan | Guatemalan; Guatemalans | Guatemala City | - | 90 | 320
GUF | French Guiana | French Guianese | - | - | - | - | 254
GUM | Guam | Guamanian; Chamorro | Guamanians; Chamorros | Hagatna | - | - | 316
GUY | Guyana; British Guiana; Co-operative Republic of Guyana | Guyanese | Guyanese | Georgetown? | - | 110 | 328
HKG | Hong Kong; Hong Kong SAR; HKSAR | Hong Kong; Hongkong | Hong Konger; Hong Kongers; Hongkongers | - | LegCo; Legislative Council?; Government House in Hong Kong | - | 344
HND | Honduras; Republic of Honduras | Honduran | Honduran; Hondurans | Tegucigalpa | - | 91 | 340
HRV | Croatia; Republic of Croatia | Croatian; Croat | Croatian; Croatians; Croat; Croats | Zagreb | Banski dvori; Pantovčak | 344 | 191
HTI | Haiti; Republic of Haiti | Haitian | Haitian; Haitians | Port-au-Prince | - | 41 | 332
HUN | Hungary; Republic of Hungary | Hungarian; Magyar | Hungarian; Hungarians; Magyars | Budapest | Carmelite Monastery; Sandor Palace | 310 | 348
IDN | Indonesia; Republic of Indonesia; Dutch East Indies | Indonesian | Indonesian; Indonesians | Jakarta; Nusantara? | Merdeka Palace; Istana Merdeka | 850 | 360
IMN | Isle of Man | Manx | - | - | - | - | 833
IND | India; Republic of India; Bharat; Hindustan? | Indian | Indian; Indians | New Delhi; Delhi | South Block; Rashtrapati Bhavan; Lok Sabha; Rajya Sabha; Ministry of External Affairs; MEA?; Raisina Hill; Lok Kalyan Marg; Reserve Bank of India | 750 | 356
IRL | Ireland; Republic of Ireland; Irish Republic; Eire; Éire | Irish | Irishman; Irishmen; the Irish | Dublin? | Leinster House; Dail; Dáil; Oireachtas; Aras an Uachtarain; Iveagh House; Government Buildings? | 205 | 372
IRN | Iran; Islamic Republic of Iran; Persia; Islamic Republic? | Iranian; Persian? | Iranian; Iranians; Persians | Tehran; Teheran | Majlis; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guard Corps; Islamic Revolution Guards Corps; IRGC; Iran's Revolutionary Guards; Quds Force; Qods Force; Guardian Council; Supreme National Security Council; Assembly of Experts; Expediency Council; Basij; Qom?; Atomic Energy Organization of Iran; AEOI | 630 | 364
IRQ | Iraq; Republic of Iraq | Iraqi | Iraqi; Iraqis | Baghdad | Green Zone?; Popular Mobilization Forces; Popular Mobilisation Forces; Hashd al-Shaabi; Peshmerga | 645 | 368
ISL | Iceland; Republic of Iceland | Icelandic | Icelander; Icelanders | Reykjavik; Reykjavík | Althing; Althingi | 395 | 352
ISR | Israel; State of Israel; Jewish state | Israeli | Israeli; Israelis | Jerusalem?; Tel Aviv? | Knesset; Israel Defense Forces; Israel Defence Forces; IDF; Israeli Defense Forces; Israeli Defence Forces; Mossad; Shin Bet; Balfour Street; COGAT; IAF?; Kirya | 666 | 376
ITA | Italy; Italian Republic | Italian | Italian; Italians | Rome? | Quirinale; Quirinal Palace; Palazzo Chigi; Chigi Palace; Farnesina; Montecitorio; Palazzo Madama | 325 | 380
JAM | Jamaica | Jamaican | Jamaican; Jamaicans | Kingston? | Jamaica House | 51 | 388
JEY | Jersey?; Bailiwick of Jersey | - | - | - | - | - | 832
JOR | Jordan?; Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan | Jordanian | Jordanian; Jordanians | Amman | Royal Hashemite Court; Royal Court? | 663 | 400
JPN | Japan; Nippon | Japanese | Japanese | Tokyo? | Kantei; Kasumigaseki; Nagatacho; Diet?; National Diet; Self-Defense Forces; Self-Defence Forces; Japan Self-Defense Forces; SDF?; Bank of Japan; METI | 740 | 392
KAZ | Kazakhstan; Republic of Kazakhstan; Kazakstan | Kazakh; Kazakhstani; Kazak | Kazakh; Kazakhs; Kazakhstanis | Astana?; Nur-Sultan; Nursultan; Almaty? | Akorda | 705 | 398
KEN | Kenya; Republic of Kenya | Kenyan | Kenyan; Kenyans | Nairobi? | State House? | 501 | 404
KGZ | Kyrgyzstan; Kyrgyz Republic; Kirghizia; Kirgizstan | Kyrgyz; Kyrgyzstani; Kirghiz | Kyrgyz; Kyrgyzstanis | Bishkek | - | 703 | 417
KHM | Cambodia; Kampuchea; Kingdom of Cambodia; Democratic Kampuchea | Cambodian; Khmer | Cambodian; Cambodians; Khmers | Phnom Penh | - | 811 | 116
KIR | Kiribati; Gilbert Islands | I-Kiribati | I-Kiribati | Tarawa; South Tarawa | - | 946 | 296
KNA | Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis; St. Kitts | Kittitian | Kittitians | Basseterre | - | 60 | 659
KOR | South Korea; Republic of Korea; ROK; S. Korea; S Korea; R.O.K.; Korea? | South Korean; Korean? | South Korean; South Koreans; Koreans? | Seoul; Sejong? | Blue House; Cheong Wa Dae; Yongsan?; Joint Chiefs of Staff of South Korea; Unification Ministry; Bank of Korea | 732 | 410
KOS | Kosovo; Kosova; Republic of Kosovo | Kosovar; Kosovan; Kosovo Albanian | Kosovar; Kosovars; Kosovans; Kosovo Albanians; Kosovo Serbs | Pristina; Prishtina | Kosovo Force? | 347 | -
KWT | Kuwait; State of Kuwait | Kuwaiti | Kuwaiti; Kuwaitis | Kuwait City | Bayan Palace | 690 | 414
LAO | Laos; Lao PDR; Lao People's Democratic Republic | Laotian; Lao | Laotian; Laotians; Lao | Vientiane | - | 812 | 418
LBN | Lebanon?; Lebanese Republic | Lebanese | Lebanese | Beirut | Baabda; Baabda Palace; Lebanese Armed Forces; Grand Serail; Ain al-Tineh | 660 | 422
LBR | Liberia; Republic of Liberia | Liberian | Liberian; Liberians | Monrovia | - | 450 | 430
LBY | Libya; Libyan Arab Jamahiriya; State of Libya | Libyan | Libyan; Libyans | Tripoli?; Benghazi?; Tobruk? | Government of National Accord; GNA; Libyan National Army; LNA; Government of National Unity?; Libyan House of Representatives; Presidential Council? | 620 | 434
LCA | Saint Lucia; St. Lucia; St Lucia | Saint Lucian; St. Lucian | St. Lucians | Castries | - | 56 | 662
LIE | Liechtenstein | Liechtenstein | Liechtensteiner; Liechtensteiners | Vaduz | - | 223 | 438
LKA | Sri Lanka; Ceylon; Democratic Socialist Republic of Sri Lanka | Sri Lankan; Ceylonese | Sri Lankan; Sri Lankans | Colombo; Sri Jayawardenepura Kotte | Temple Trees | 780 | 144
LSO | Lesotho; Basutoland; Kingdom of Lesotho | Basotho; Lesothan; Mosotho | Basotho; Mosotho | Maseru | - | 570 | 426
LTU | Lithuania; Republic of Lithuania | Lithuanian | Lithuanian; Lithuanians | Vilnius | Seimas | 368 | 440
LUX | Luxembourg?; Grand Duchy; Grand Duchy of Luxembourg; Luxemburg | Luxembourgish; Luxembourgian | Luxembourger; Luxembourgers | Luxembourg City | - | 212 | 442
LVA | Latvia; Republic of Latvia | Latvian | Latvian; Latvians | Riga | Saeima; Riga Castle | 367 | 428
MAC | Macau; Macao | Macanese; Macau | Macanese | - | - | - | 446
MAR | Morocco; Kingdom of Morocco | Moroccan | Moroccan; Moroccans | Rabat | Makhzen; Royal Palace of Morocco | 600 | 504
MCO | Monaco; Principality of Monaco | Monegasque; Monacan | Monegasques | Monte Carlo? | - | 221 | 492
MDA | Moldova; Republic of Moldova; Moldavia | Moldovan; Moldavian | Moldovan; Moldovans | Chisinau; Chişinău; Kishinev | - | 359 | 498
MDG | Madagascar; Malagasy Republic | Malagasy; Madagascan | Malagasy; Madagascans | Antananarivo | - | 580 | 450
MDV | Maldives; the Maldives; Republic of Maldives | Maldivian | Maldivian; Maldivians | Male?; Malé | - | 781 | 462
MEX | Mexico; United Mexican States | Mexican | Mexican; Mexicans | Mexico City | Los Pinos; National Palace?; Palacio Nacional; Banxico; Pemex? | 70 | 484
MHL | Marshall Islands; Republic of the Marshall Islands | Marshallese | Marshallese | Majuro | - | 983 | 584
MKD | North Macedonia; Macedonia; Republic of North Macedonia; Former Yugoslav Republic of Macedonia; FYROM; Republic of Macedonia | Macedonian; North Macedonian | Macedonian; Macedonians | Skopje | Sobranie | 343 | 807
MLI | Mali; Republic of Mali; French Sudan | Malian | Malian; Malians | Bamako | Koulouba | 432 | 466
MLT | Malta; Republic of Malta | Maltese | Maltese | Valletta | Auberge de Castille; Castille? | 338 | 470
MMR | Myanmar; Burma; Union of Burma | Burmese; Myanmarese; Myanma | Burmese | Naypyidaw; Naypyitaw; Nay Pyi Taw; Yangon?; Rangoon? | Tatmadaw; State Administration Council | 775 | 104
MNE | Montenegro; Republic of Montenegro | Montenegrin | Montenegrin; Montenegrins | Podgorica; Cetinje | - | 341 | 499
MNG | Mongolia; Outer Mongolia | Mongolian; Mongol | Mongolian; Mongolians; Mongols | Ulaanbaatar; Ulan Bator; Ulan Baatar | Great Khural | 712 | 496
MOZ | Mozambique; Republic of Mozambique | Mozambican | Mozambican; Mozambicans | Maputo | - | 541 | 508
MRT | Mauritania; Islamic Republic of Mauritania | Mauritanian | Mauritanian; Mauritanians | Nouakchott | - | 435 | 478
MSR | Montserrat | Montserratian | - | - | - | - | 500
MTQ | Martinique | Martinican | Martinicans | - | - | - | 474
MUS | Mauritius; Republic of Mauritius | Mauritian | Mauritian; Mauritians | Port Louis | - | 590 | 480
MWI | Malawi; Nyasaland; Republic of Malawi | Malawian | Malawian; Malawians | Lilongwe | - | 553 | 454
MYS | Malaysia; Federation of Malaysia; Malaya | Malaysian | Malaysian; Malaysians | Kuala Lumpur?; Putrajaya | Perdana Putra | 820 | 458
MYT | Mayotte | Mahoran | Mahorans | - | - | - | 175
NAM | Namibia; South West Africa; Republic of Namibia | Namibian | Namibian; Namibians | Windhoek | - | 565 | 516
NCL | New Caledonia | New Caledonian; Kanak | New Caledonians; Kanaks | Noumea; Nouméa | - | - | 540
NER | Niger; Republic of Niger; Republic of the Niger | Nigerien | Nigerien; Nigeriens | Niamey | - | 436 | 562
NGA | Nigeria; Federal Republic of Nigeria | Nigerian | Nigerian; Nigerians | Abuja; Lagos? | Aso Rock; Aso Villa | 475 | 566
NIC | Nicaragua; Republic of Nicaragua | Nicaraguan | Nicaraguan; Nicaraguans | Managua | - | 93 | 558
NIU | Niue | Niuean | Niueans | Alofi | - | - | 570
NLD | Netherlands; the Netherlands; Holland; Kingdom of the Netherlands | Dutch; Netherlands | Dutchman; Dutchmen; the Dutch | The Hague?; Amsterdam? | Binnenhof; Dutch parliament; Tweede Kamer | 210 | 528
NOR | Norway; Kingdom of Norway | Norwegian | Norwegian; Norwegians | Oslo? | Storting; Stortinget | 385 | 578
NPL | Nepal; Federal Democratic Republic of Nepal | Nepali; Nepalese | Nepali; Nepalis; Nepalese | Kathmandu; Katmandu | Singha Durbar | 790 | 524
NRU | Nauru | Nauruan | Nauruan; Nauruans | Yaren | - | 970 | 520
NZL | New Zealand; Aotearoa | New Zealand; Kiwi? | New Zealander; New Zealanders; Kiwis | Wellington? | Beehive? | 920 | 554
OMN | Oman; Sultanate of Oman; Muscat and Oman | Omani | Omani; Omanis | Muscat | - | 698 | 512
PAK | Pakistan; Islamic Republic of Pakistan | Pakistani | Pakistani; Pakistanis | Islamabad | Rawalpindi?; GHQ?; Inter-Services Intelligence; ISI; ISPR; Inter-Services Public Relations | 770 | 586
PAN | Panama; Republic of Panama | Panamanian | Panamanian; Panamanians | Panama City? | Palacio de las Garzas; Panama Canal Authority | 95 | 591
PER | Peru; Republic of Peru | Peruvian | Peruvian; Peruvians | Lima | Pizarro Palace; Torre Tagle | 135 | 604
PHL | Philippines; the Philippines; Republic of the Philippines | Philippine; Filipino | Filipino; Filipinos; Filipina; Filipinas | Manila | Malacanang; Malacañang; Malacanang Palace; Malacañan Palace | 840 | 608
PLW | Palau; Republic of Palau; Belau | Palauan | Palauan; Palauans | Ngerulmud; Koror | - | 986 | 585
PNG | Papua New Guinea; PNG | Papua New Guinean; Papua New Guinea | Papua New Guineans | Port Moresby | - | 910 | 598
POL | Poland; Republic of Poland | Polish | Pole; Poles | Warsaw? | Sejm; Belweder | 290 | 616
PRI | Puerto Rico | Puerto Rican | Puerto Rican; Puerto Ricans | San Juan? | La Fortaleza | - | 630
PRK | North Korea; Democratic People's Republic of Korea; DPRK; N. Korea; N Korea; D.P.R.K.; the North?; Hermit Kingdom | North Korean | North Korean; North Koreans | Pyongyang | Workers' Party of Korea; Kumsusan; Supreme People's Assembly; Korean People's Army | 731 | 408
PRT | Portugal; Portuguese Republic | Portuguese | Portuguese | Lisbon? | Belem Palace; São Bento | 235 | 620
PRY | Paraguay; Republic of Paraguay | Paraguayan | Paraguayan; Paraguayans | Asuncion; Asunción | - | 150 | 600
PSE | Palestine; State of Palestine; Palestinian Authority; PA?; Palestinian territories; Palestinian Territories; Occupied Palestinian Territory; Palestinian National Authority; Palestine Liberation Organization; Palestine Liberation Organisation; PLO; occupied territories? | Palestinian | Palestinian; Palestinians | Ramallah; Gaza? | Mukataa; Muqata | - | 275
PYF | French Polynesia; Tahiti | French Polynesian; Tahitian | French Polynesians; Tahitians | Papeete | - | - | 258
QAT | Qatar; State of Qatar | Qatari | Qatari; Qataris | Doha? | Amiri Diwan | 694 | 634
REU | Reunion Island; La Réunion; Réunion | Reunionese | - | - | - | - | 638
ROU | Romania; Rumania; Roumania | Romanian; Rumanian | Romanian; Romanians | Bucharest | Cotroceni; Cotroceni Palace; Victoria Palace | 360 | 642
RUS | Russia; Russian Federation; Soviet Russia; RF? | Russian | Russian; Russians | Moscow; St. Petersburg?; Leningrad? | Kremlin; the Kremlin; State Duma; Duma; Federation Council; Smolenskaya; Lubyanka; FSB; Federal Security Service; SVR; GRU; Roscosmos; Rosatom; Novo-Ogaryovo; Russian Security Council | 365 | 643
RWA | Rwanda; Republic of Rwanda; Ruanda | Rwandan; Rwandese | Rwandan; Rwandans | Kigali | Urugwiro | 517 | 646
SAU | Saudi Arabia; Kingdom of Saudi Arabia; KSA; the Kingdom? | Saudi; Saudi Arabian | Saudi; Saudis; Saudi Arabians | Riyadh; Jeddah? | House of Saud; Royal Court of Saudi Arabia; Public Investment Fund; PIF?; al-Yamamah Palace | 670 | 682
SDN | Sudan; Republic of the Sudan; Republic of Sudan; North Sudan | Sudanese | Sudanese | Khartoum; Port Sudan?; Omdurman? | Sudanese Armed Forces; SAF?; Transitional Sovereignty Council; Sovereign Council; Sovereignty Council | 625 | 729
SEN | Senegal; Republic of Senegal | Senegalese | Senegalese | Dakar | - | 433 | 686
SGP | Singapore; Republic of Singapore; Lion City? | Singaporean; Singapore | Singaporean; Singaporeans | - | Istana | 830 | 702
SLB | Solomon Islands; the Solomons; Solomons | Solomon Islands; Solomon Island | Solomon Islander; Solomon Islanders | Honiara | - | 940 | 90
SLE | Sierra Leone; Republic of Sierra Leone | Sierra Leonean; Sierra Leonian | Sierra Leonean; Sierra Leoneans | Freetown | - | 451 | 694
SLV | El Salvador; Salvador?; Republic of El Salvador | Salvadoran; Salvadorean; Salvadorian | Salvadoran; Salvadorans; Salvadoreans | San Salvador | - | 92 | 222
SMR | San Marino | Sammarinese | Sammarinese | - | - | 331 | 674
SOM | Somalia; Federal Republic of Somalia; Somali Republic | Somali; Somalian | Somali; Somalis; Somalians | Mogadishu | Villa Somalia | 520 | 706
SRB | Serbia; Republic of Serbia; Serbia and Montenegro | Serbian; Serb | Serbian; Serbians; Serb; Serbs | Belgrade | - | 345 | 688
SSD | South Sudan; Republic of South Sudan | South Sudanese | South Sudanese | Juba | SPLA; SPLM? | 626 | 728
STP | Sao Tome and Principe; São Tomé and Príncipe; Sao Tome | Sao Tomean; Santomean | Sao Tomeans | São Tomé | - | 403 | 678
SUN | Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics | Soviet | Soviet; Soviets | - | - | - | -
SUR | Suriname; Surinam; Dutch Guiana | Surinamese | Surinamese | Paramaribo | - | 115 | 740
SVK | Slovakia; Slovak Republic | Slovak; Slovakian | Slovak; Slovaks; Slovakians | Bratislava | - | 317 | 703
SVN | Slovenia; Republic of Slovenia | Slovenian; Slovene | Slovenian; Slovenians; Slovene; Slovenes | Ljubljana | - | 349 | 705
SWE | Sweden; Kingdom of Sweden | Swedish | Swede; Swedes | Stockholm? | Riksdag; Rosenbad; Riksbank | 380 | 752
SWZ | Eswatini; Swaziland; Kingdom of Eswatini; eSwatini | Swazi; Swati | Swazi; Swazis | Mbabane; Lobamba | - | 572 | 748
SXM | Sint Maarten | - | - | - | - | - | 534
SYC | Seychelles; the Seychelles; Republic of Seychelles | Seychellois | Seychellois | Victoria? | - | 591 | 690
SYR | Syria; Syrian Arab Republic; Syrian Arab Army | Syrian | Syrian; Syrians | Damascus | Syrian Army | 652 | 760
TCA | Turks and Caicos Islands; Turks and Caicos | - | - | - | - | - | 796
TCD | Chad; Tchad; Republic of Chad | Chadian | Chadian; Chadians | N'Djamena; Ndjamena | - | 483 | 148
TGO | Togo; Togolese Republic | Togolese | Togolese | Lome; Lomé | - | 461 | 768
THA | Thailand; Siam; Kingdom of Thailand | Thai; Siamese | Thai; Thais | Bangkok | Government House? | 800 | 764
TJK | Tajikistan; Republic of Tajikistan; Tadjikistan | Tajik; Tajikistani; Tadjik | Tajik; Tajiks | Dushanbe | - | 702 | 762
TKL | Tokelau | Tokelauan | - | - | - | - | 772
TKM | Turkmenistan; Turkmenia | Turkmen; Turkmenistani | Turkmen; Turkmens | Ashgabat; Ashkhabad; Ashgabad | - | 701 | 795
TLS | East Timor; Timor-Leste; Timor Leste | East Timorese; Timorese | East Timorese; Timorese | Dili | - | 860 | 626
TON | Tonga; Kingdom of Tonga | Tongan | Tongan; Tongans | Nuku'alofa; Nukualofa | - | 955 | 776
TTO | Trinidad and Tobago; Trinidad; Trinidad & Tobago | Trinidadian; Tobagonian | Trinidadian; Trinidadians; Tobagonians | Port of Spain; Port-of-Spain | - | 52 | 780
TUN | Tunisia; Republic of Tunisia | Tunisian | Tunisian; Tunisians | Tunis | Carthage Palace | 616 | 788
TUR | Turkey; Turkiye; Türkiye; Republic of Turkey; Republic of Türkiye | Turkish | Turk; Turks | Ankara | Sublime Porte; Bestepe; Beştepe; Cankaya; Çankaya; Turkish Armed Forces | 640 | 792
TUV | Tuvalu; Ellice Islands | Tuvaluan | Tuvaluan; Tuvaluans | Funafuti | - | 947 | 798
TWN | Taiwan; Republic of China; ROC; Formosa; Chinese Taipei | Taiwanese; Taiwan | Taiwanese | Taipei | Mainland Affairs Council; Executive Yuan; Legislative Yuan | 713 | 158
TZA | Tanzania; United Republic of Tanzania; Tanganyika; Zanzibar? | Tanzanian; Zanzibari | Tanzanian; Tanzanians; Zanzibaris | Dodoma; Dar es Salaam? | - | 510 | 834
UGA | Uganda; Republic of Uganda | Ugandan | Ugandan; Ugandans | Kampala; Entebbe? | UPDF; Uganda People's Defence Forces | 500 | 800
UKR | Ukraine; the Ukraine | Ukrainian | Ukrainian; Ukrainians | Kyiv; Kiev | Bankova; Verkhovna Rada; Rada; Bankova Street; Ukraine's General Staff; SBU; Naftogaz? | 369 | 804
URY | Uruguay; Oriental Republic of Uruguay | Uruguayan | Uruguayan; Uruguayans | Montevideo | Torre Ejecutiva | 165 | 858
USA | United States; the United States; US; U.S.; USA; U.S.A.; United States of America; America; the States?; U.S | American; US; U.S.; U.S | American; Americans | Washington; Washington DC; Washington, D.C.; Washington D.C. | White House; the White House; Oval Office; Pentagon; State Department; Foggy Bottom; Capitol Hill; Congress?; U.S. Congress; US Congress; Senate?; House of Representatives?; U.S. Senate; U.S. House; West Wing; Mar-a-Lago; Camp David?; Treasury Department; Justice Department; Commerce Department; Defense Department; Department of Defense; Department of State; Department of Justice; Department of the Treasury; Department of War; War Department; Department of Energy; Department of Commerce; Department of Homeland Security; DHS; Homeland Security; CIA; Central Intelligence Agency; FBI; Federal Bureau of Investigation; NSA; National Security Agency; National Security Council?; NSC?; U.S. Treasury; US Treasury; CENTCOM; Centcom; Central Command; U.S. Central Command; AFRICOM; EUCOM; USAID; USTR; Supreme Court of the United States; EPA; Environmental Protection Agency; Federal Reserve; Fed?; the Fed; US Navy; U.S. Navy; U.S. Army; U.S. Air Force; U.S. military; Office of Foreign Assets Control; OFAC; NASA; Biden administration; Trump administration; Obama administration; Bush administration; Clinton administration; Reagan administration | 2 | 840
UZB | Uzbekistan; Republic of Uzbekistan | Uzbek; Uzbekistani | Uzbek; Uzbeks | Tashkent | - | 704 | 860
VAT | Vatican; Holy See; Vatican City; the Vatican | Vatican; Papal; papal | - | - | Apostolic Palace; Roman Curia; Curia; St. Peter's? | - | 336
VCT | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent | Vincentian | Vincentians | Kingstown | - | 57 | 670
VEN | Venezuela; Bolivarian Republic of Venezuela | Venezuelan | Venezuelan; Venezuelans | Caracas | Miraflores; Miraflores Palace; PDVSA? | 101 | 862
VGB | British Virgin Islands; BVI | - | - | - | - | - | 92
VIR | U.S. Virgin Islands; US Virgin Islands | - | - | - | - | - | 850
VNM | Vietnam; Viet Nam; Socialist Republic of Vietnam; North Vietnam; South Vietnam | Vietnamese; North Vietnamese; South Vietnamese | Vietnamese | Hanoi; Saigon? | - | 816 | 704
VUT | Vanuatu; New Hebrides | Vanuatuan; Ni-Vanuatu | Ni-Vanuatu; Vanuatuans | Port Vila | - | 935 | 548
WLF | Wallis and Futuna | - | - | - | - | - | 876
WSM | Samoa; Western Samoa; Independent State of Samoa | Samoan | Samoan; Samoans | Apia | - | 990 | 882
YEM | Yemen; Republic of Yemen; North Yemen; South Yemen | Yemeni; Yemenite | Yemeni; Yemenis | Sanaa?; Sana'a?; Aden? | Presidential Leadership Council; internationally recognised government; internationally recognized government | 679 | 887
YUG | Yugoslavia; Federal Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia | Yugoslav; Yugoslavian | Yugoslav; Yugoslavs | - | - | - | -
ZAF | South Africa; Republic of South Africa; RSA? | South African | South African; South Africans | Pretoria; Cape Town?; Tshwane | Union Buildings; Tuynhuys; Luthuli House; DIRCO | 560 | 710
ZMB | Zambia; Northern Rhodesia; Republic of Zambia | Zambian | Zambian; Zambians | Lusaka | - | 551 | 894
ZWE | Zimbabwe; Rhodesia; Southern Rhodesia; Republic of Zimbabwe | Zimbabwean; Rhodesian | Zimbabwean; Zimbabweans; Rhodesians | Harare | ZANU-PF? | 552 | 716
