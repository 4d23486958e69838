# Organisations: of states, armed, parties, banks, courts, churches, companies, private. The id is the
# acronym, or the short name in capitals. `of`: where its voice is that of a state or of another
# organisation. A question mark marks names that often mean something else. Nobody is called
# anything by being listed as armed or as a party: the kind only tells the reader how it acts.
table: organisations
columns: id | names | seats | kind | of
AA-MYANMAR | Arakan Army | - | armed | -
AAP | Aam Aadmi Party; AAP? | - | party | -
ABUSAYYAF | Abu Sayyaf | - | armed | -
ADANI | Adani; Adani Group | - | company | -
ADAPTFUND | Adaptation Fund | - | bank | -
ADB | Asian Development Bank; ADB | - | bank | -
ADF | Allied Democratic Forces; ADF | - | armed | -
ADL | Anti-Defamation League; World Jewish Congress | - | ngo | -
ADNOC | ADNOC; QatarEnergy; Qatar Petroleum | - | company | -
AES | Alliance of Sahel States; AES | - | igo | -
AFD | Alternative for Germany; AfD | - | party | -
AFDB | African Development Bank; AfDB | - | bank | -
AFLCIO | AFL-CIO; United Auto Workers; UAW | - | ngo | -
AFRICACDC | Africa CDC; Africa Centres for Disease Control and Prevention | - | igo | AU
AHRAR | Ahrar al-Sham | - | armed | -
AIIB | Asian Infrastructure Investment Bank; AIIB | - | bank | -
AIRBUS | Airbus | - | company | -
AKP | AKP; AK Party; Justice and Development Party | - | party | -
ALBA | ALBA; Bolivarian Alliance for the Americas; Bolivarian Alliance | - | igo | -
ALIBABA | Alibaba; Alibaba Group | - | company | -
ALP | Australian Labor Party; Labor? | - | party | -
ALQAEDA | Al Qaeda; Al-Qaeda; al-Qaida; al-Qaeda; Al-Qaida; Qaeda; AQAP; AQIM; al-Qaeda in the Arabian Peninsula; al-Qaeda in the Islamic Maghreb | - | armed | -
AMAL | Amal Movement; Amal? | - | party | -
AMAZON | Amazon.com; Amazon? | - | company | -
AMBAZONIA | Ambazonia; Ambazonia Defence Forces | - | armed | -
AMD | AMD; Advanced Micro Devices | - | company | -
AMISOM | AMISOM; Amisom; ATMIS; African Union Mission in Somalia | - | igo | AU
AMNESTY | Amnesty International; Amnesty? | - | ngo | -
AMU | Arab Maghreb Union | - | igo | -
ANC | African National Congress; ANC | - | party | -
ANGLICAN | Church of England; Anglican Church | - | church | -
ANO | ANO; ANO movement | - | party | -
ANSARU | Ansaru | - | armed | -
ANZUS | ANZUS | - | igo | -
AOSIS | Alliance of Small Island States; AOSIS | - | club | -
APC | All Progressives Congress; APC? | - | party | -
APEC | APEC; Apec; Asia-Pacific Economic Cooperation | - | igo | -
APPLE | Apple?; Apple Inc | - | company | -
ARABCOAL | Saudi-led coalition; Arab coalition; Saudi-led military coalition | - | armed | -
ARAMCO | Saudi Aramco; Aramco; ARAMCO | - | company | -
ARSA | Arakan Rohingya Salvation Army; ARSA | - | armed | -
ASEAN | ASEAN; Asean; Association of Southeast Asian Nations; Association of South East Asian Nations; ASEAN Secretariat | - | igo | -
ASML | ASML | - | company | -
ASTRAZENECA | AstraZeneca | - | company | -
AU | African Union; AU; A.U.; African Union Commission; African Union Peace and Security Council; Organisation of African Unity | - | igo | -
AUC | Clan del Golfo; Gulf Clan; Urabenos; AUC? | - | armed | -
AUKUS | AUKUS; Aukus | - | club | -
AWAMI | Awami League | - | party | -
AZHAR | Al-Azhar | - | church | -
AZOV | Azov; Azov Battalion; Azov Regiment; Azov Brigade | - | armed | -
B9 | Bucharest Nine | - | club | -
BAATH | Baath Party; Ba'ath Party; Baath party | - | party | -
BAE | BAE Systems | - | company | -
BASF | BASF | - | company | -
BAYER | Bayer | - | company | -
BDI-DE | Federation of German Industries; BDI | - | ngo | -
BENELUX | Benelux | - | club | -
BIMSTEC | BIMSTEC | - | igo | -
BIONTECH | BioNTech; Biontech | - | company | -
BIS | Bank for International Settlements; BIS | - | bank | -
BJP | BJP; Bharatiya Janata Party | - | party | -
BLA | Balochistan Liberation Army; BLA | - | armed | -
BLACKROCK | BlackRock | - | company | -
BLUEWHITE | Blue and White; National Unity party | - | party | -
BMW | BMW | - | company | -
BNP | Bangladesh Nationalist Party; BNP | - | party | -
BOEING | Boeing | - | company | -
BOKOHARAM | Boko Haram; ISWAP; Islamic State West Africa Province | - | armed | -
BP | BP | - | company | -
BQ | Bloc Quebecois; Bloc Québécois; Parti Quebecois | - | party | -
BRICS | BRICS; Brics; BRICS group; BRICS bloc | - | club | -
BROOKINGS | Brookings Institution; Brookings | - | institute | -
BRUEGEL | Bruegel | - | institute | -
BSW | Sahra Wagenknecht Alliance; BSW | - | party | -
BTSELEM | B'Tselem | - | ngo | -
BYD | BYD | - | company | -
CABEI | CABEI; Central American Bank for Economic Integration | - | bank | -
CAF-BANK | Development Bank of Latin America | - | bank | -
CAN-ANDEAN | Andean Community | - | igo | -
CARE | CARE International | - | ngo | -
CARICOM | CARICOM; Caricom; Caribbean Community | - | igo | -
CARITAS | Caritas | - | ngo | -
CARNEGIE | Carnegie Endowment; Carnegie Endowment for International Peace | - | institute | -
CAS | Court of Arbitration for Sport | - | court | -
CATHOLIC | Catholic Church; Roman Catholic Church | - | church | -
CDPJ | Constitutional Democratic Party of Japan; Democratic Party of Japan | - | party | -
CDU | Christian Democratic Union; CDU; CDU/CSU; Christian Democrats; Christian Democratic Party | - | party | -
CELAC | CELAC; Celac; Community of Latin American and Caribbean States | - | igo | -
CEMAC | CEMAC | - | igo | -
CEPI | CEPI; Coalition for Epidemic Preparedness Innovations | - | ngo | -
CFR | Council on Foreign Relations | - | institute | -
CGT | CGT; CFDT | - | ngo | -
CHATHAM | Chatham House | - | institute | -
CHEVRON | Chevron | - | company | -
CHP | CHP; Republican People's Party | - | party | -
CIS | Commonwealth of Independent States; CIS | - | igo | -
CIUDADANOS | Ciudadanos | - | party | -
CJNG | Jalisco New Generation Cartel; CJNG; Jalisco cartel | - | armed | -
CNPC | CNPC; China National Petroleum Corp; China National Petroleum Corporation; Sinopec; CNOOC | - | company | -
CODECO | CODECO | - | armed | -
COE | Council of Europe; Parliamentary Assembly of the Council of Europe; PACE; Venice Commission | - | igo | -
COMESA | COMESA; Common Market for Eastern and Southern Africa | - | igo | -
COMMONWEALTH | Commonwealth of Nations; Commonwealth?; Commonwealth Secretariat | - | igo | -
CON-UK | Conservative Party; Conservatives?; Tories; Tory | - | party | -
CONTACTGROUP | Contact Group?; Ukraine Defense Contact Group; Ukraine Contact Group; Ramstein group | - | club | -
COSATU | Cosatu; COSATU | - | ngo | -
COSCO | COSCO; Cosco | - | company | -
CPC-CA | Conservative Party of Canada | - | party | -
CPJ | Committee to Protect Journalists; CPJ | - | ngo | -
CPTPP | CPTPP; Comprehensive and Progressive Agreement for Trans-Pacific Partnership; Trans-Pacific Partnership; TPP | - | igo | -
CSIS | Center for Strategic and International Studies; CSIS | - | institute | -
CSTO | Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO | - | igo | -
CSU | Christian Social Union; CSU | - | party | -
CTBTO | CTBTO; Comprehensive Nuclear-Test-Ban Treaty Organization | - | igo | -
D66 | D66 | - | party | -
DA-ZA | Democratic Alliance | - | party | -
DASSAULT | Dassault; Dassault Aviation | - | company | -
DEM | Democratic Party?; Democrats; Democrat; House Democrats; Senate Democrats | - | party | -
DEUTSCHEBANK | Deutsche Bank; Commerzbank | - | company | -
DF | Danish People's Party | - | party | -
DNR | Donetsk People's Republic; DPR; self-proclaimed Donetsk People's Republic | - | armed | -
DPK | Democratic Party of Korea; Minjoo Party; Minju Party | - | party | -
DPP | Democratic Progressive Party; DPP | - | party | -
DUP | Democratic Unionist Party; DUP | - | party | -
E3 | E3; E-3 | - | club | -
EAC | East African Community; EAC | - | igo | -
EBRD | European Bank for Reconstruction and Development; EBRD | - | bank | -
EC | European Commission; EU Commission; European Union Commission; EU executive; EU's executive; European External Action Service; EEAS | - | igo | EU
ECB | European Central Bank; ECB | - | bank | -
ECCAS | ECCAS; Economic Community of Central African States | - | igo | -
ECFR | European Council on Foreign Relations; ECFR | - | institute | -
ECHR | European Court of Human Rights; ECHR; ECtHR | - | court | -
ECJ | European Court of Justice; ECJ; Court of Justice of the European Union; CJEU | - | court | EU
ECO | Economic Cooperation Organization | - | igo | -
ECOWAS | ECOWAS; Ecowas; Economic Community of West African States; West African bloc; CEDEAO | - | igo | -
ECUMENICAL | Ecumenical Patriarchate | - | church | -
EDF | EDF; Electricite de France; Areva; Orano; Framatome | - | company | -
EEU | Eurasian Economic Union; EAEU | - | igo | -
EFF | Economic Freedom Fighters; EFF | - | party | -
EFTA | European Free Trade Association; EFTA | - | igo | -
EIB | European Investment Bank; EIB | - | bank | -
ELN | ELN; National Liberation Army | - | armed | -
EMA | European Medicines Agency; EMA | - | igo | EU
ENGIE | Engie | - | company | -
ENI | Eni; ENI | - | company | -
ENNAHDA | Ennahda; Nidaa Tounes | - | party | -
EON | E.ON | - | company | -
EP | European Parliament; EU Parliament; EU parliament; European parliament | Strasbourg? | igo | EU
EPC | European Political Community | - | club | -
EPP | Paraguayan People's Army | - | armed | -
EPP-EU | European People's Party; EPP | - | party | -
EQUINOR | Equinor; Statoil | - | company | -
ESM | European Stability Mechanism; ESM | - | bank | -
ETA | ETA; Basque Homeland and Liberty | - | armed | -
ETIM | East Turkestan Islamic Movement | - | armed | -
EU | European Union; EU; E.U.; 27-nation bloc; 28-nation bloc; 27-member bloc; 28-member bloc; European bloc; European Community; EEC; European Economic Community; European institutions; EU institutions | Brussels; Berlaymont | igo | -
EUCO | European Council; EU Council; Council of the European Union; Foreign Affairs Council; EU Foreign Affairs Council; Council of the EU | Justus Lipsius | igo | EU
EUROCLEAR | Euroclear | - | company | -
EUROGROUP | Eurogroup; euro zone; eurozone; Eurozone; Euro zone; euro area; Euro Area; euro group | - | club | EU
EUROJUST | Eurojust | - | igo | EU
EUROPOL | Europol | - | igo | EU
EUROSTAT | Eurostat | - | igo | EU
EXXON | Exxon Mobil; ExxonMobil; Exxon | - | company | -
EZLN | Zapatistas; Zapatista Army of National Liberation; EZLN | - | armed | -
FANO | Fano | - | armed | -
FAO | Food and Agriculture Organization; Food and Agriculture Organisation; FAO | - | igo | UN
FARC | FARC; Farc; Revolutionary Armed Forces of Colombia; FARC-EP; FARC dissidents | - | armed | -
FATAH | Fatah; Al Fatah; al-Aqsa Martyrs Brigades | - | party | -
FATF | Financial Action Task Force; FATF | - | igo | -
FDI | Brothers of Italy; Fratelli d'Italia | - | party | -
FDLR | FDLR; Democratic Forces for the Liberation of Rwanda | - | armed | -
FDP | FDP; Free Democratic Party; Free Democrats | - | party | -
FIANNAFAIL | Fianna Fail; Fianna Fáil | - | party | -
FIDESZ | Fidesz | - | party | -
FIFA | FIFA; Fifa | - | sport | -
FINEGAEL | Fine Gael | - | party | -
FINNS | Finns Party; True Finns; National Coalition Party | - | party | -
FIVEEYES | Five Eyes; Five Eyes alliance | - | club | -
FMLN | FMLN | - | party | -
FOE | Friends of the Earth | - | ngo | -
FORD | Ford Motor | - | company | -
FORZA | Forza Italia | - | party | -
FOXCONN | Foxconn; Hon Hai | - | company | -
FPOE | Freedom Party; Freedom Party of Austria; FPO; FPÖ; FPOe | - | party | -
FREEDOMHOUSE | Freedom House | - | ngo | -
FRELIMO | Frelimo; FRELIMO | - | party | -
FRONTEX | Frontex | - | igo | EU
FSA | Free Syrian Army; FSA | - | armed | -
FSB-G20 | Financial Stability Board | - | igo | -
G20 | G20; G-20; Group of 20; Group of Twenty | - | club | -
G5SAHEL | G5 Sahel | - | club | -
G7 | G7; G-7; Group of Seven; G7 countries; G7 nations; Group of 7 | - | club | -
G77 | G77; G-77; Group of 77 | - | club | -
G8 | G8; G-8; Group of Eight | - | club | -
G9 | G9 and Family; Viv Ansanm | - | armed | -
GATES | Gates Foundation; Bill and Melinda Gates Foundation; Bill & Melinda Gates Foundation | - | ngo | -
GAVI | Gavi; GAVI; Gavi, the Vaccine Alliance; COVAX; Covax | - | ngo | -
GAZPROM | Gazprom; Gazprom Neft | - | company | -
GCC | Gulf Cooperation Council; GCC; Gulf Co-operation Council; Cooperation Council for the Arab States of the Gulf | - | igo | -
GCF | Green Climate Fund; GCF | - | bank | -
GCOAL | Global Coalition | - | club | -
GECF | Gas Exporting Countries Forum; GECF | - | igo | -
GLENCORE | Glencore; Rio Tinto; BHP; Vale | - | company | -
GLOBALFUND | Global Fund; Global Fund to Fight AIDS, Tuberculosis and Malaria | - | ngo | -
GM | General Motors; GM | - | company | -
GOLDENDAWN | Golden Dawn | - | party | -
GOOGLE | Google; Alphabet | - | company | -
GREENPEACE | Greenpeace | - | ngo | -
GRUENE | German Greens; Alliance 90/The Greens | - | party | -
GS | Goldman Sachs; Morgan Stanley; Citigroup; Bank of America | - | company | -
GSK | GlaxoSmithKline; GSK; Sanofi; Novartis; Roche; Merck | - | company | -
HAMAS | Hamas; Islamic Resistance Movement; Izz ad-Din al-Qassam Brigades; Qassam Brigades; al-Qassam Brigades; Izz el-Deen al-Qassam Brigades | - | armed | -
HAQQANI | Haqqani network; Haqqani Network | - | armed | -
HDP | HDP; Peoples' Democratic Party; DEM Party | - | party | -
HEZBOLLAH | Hezbollah; Hizbollah; Hizbullah; Hezballah | - | armed | -
HOUTHIS | Houthis; Houthi; Ansar Allah; Ansarullah; Houthi movement; Houthi rebels; Huthis; Huthi | - | armed | -
HRW | Human Rights Watch; HRW | - | ngo | -
HSBC | HSBC; Barclays; Standard Chartered | - | company | -
HTS | Hayat Tahrir al-Sham; HTS; Tahrir al-Sham | - | armed | -
HUAWEI | Huawei; Huawei Technologies | - | company | -
HYUNDAI | Hyundai; Kia | - | company | -
IAAF | IAAF; World Athletics | - | sport | -
IACHR | Inter-American Commission on Human Rights; IACHR | - | igo | OAS
IACTHR | Inter-American Court of Human Rights | - | court | -
IAEA | International Atomic Energy Agency; IAEA; UN nuclear watchdog; U.N. nuclear watchdog; UN atomic watchdog; UN nuclear agency; UN atomic agency; U.N. atomic agency; nuclear watchdog? | - | igo | -
ICAO | International Civil Aviation Organization; ICAO | - | igo | -
ICBL | International Campaign to Ban Landmines; ICAN; International Campaign to Abolish Nuclear Weapons | - | ngo | -
ICC | International Criminal Court; ICC | - | court | -
ICG | International Crisis Group; Crisis Group; ICG | - | institute | -
ICJ | International Court of Justice; ICJ; World Court; UN's top court; U.N.'s top court | - | court | -
ICRC | International Committee of the Red Cross; ICRC; Red Cross; Red Crescent; International Federation of Red Cross and Red Crescent Societies; IFRC | - | ngo | -
ICTY | International Criminal Tribunal for the former Yugoslavia; ICTY | - | court | -
IDB | Inter-American Development Bank; IDB; IADB | - | bank | -
IEA | International Energy Agency; IEA | - | igo | -
IFO | Ifo institute; Ifo Institute | - | institute | -
IGAD | IGAD; Igad; Intergovernmental Authority on Development | - | igo | -
IGMETALL | IG Metall; Verdi; DGB | - | ngo | -
IIF | Institute of International Finance | - | ngo | -
IISS | International Institute for Strategic Studies; IISS | - | institute | -
ILO | International Labour Organization; International Labor Organization; International Labour Organisation; ILO | - | igo | -
IMF | International Monetary Fund; IMF; I.M.F. | - | bank | -
IMO | International Maritime Organization; International Maritime Organisation; IMO | - | igo | -
IMU | Islamic Movement of Uzbekistan | - | armed | -
INC | Congress party; Congress Party; Indian National Congress | - | party | -
INTEL | Intel | - | company | -
INTERPOL | Interpol; INTERPOL | - | igo | -
IOC | International Olympic Committee; IOC | - | sport | -
IOM | International Organization for Migration; International Organisation for Migration; IOM | - | igo | -
IPCC | IPCC; Intergovernmental Panel on Climate Change | - | igo | -
IPOB | IPOB; Indigenous People of Biafra | - | armed | -
IPSOS | Ipsos; Gallup; YouGov; Pew Research Center | - | institute | -
IRA | IRA; Irish Republican Army; Provisional IRA; Real IRA; New IRA | - | armed | -
IRC | International Rescue Committee; IRC | - | ngo | -
IRENA | International Renewable Energy Agency; IRENA | - | igo | -
IRLDFUND | Loss and Damage Fund; loss and damage fund | - | bank | -
IS | Islamic State; ISIS; ISIL; IS?; Isis; Isil; Daesh; Da'esh; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Islamic State group; Islamic State in Iraq and the Levant; Islamic State in Iraq and Syria; IS group; ISIS-K; Islamic State Khorasan; ISKP | - | armed | -
ISDB | Islamic Development Bank | - | bank | -
ISSG | International Syria Support Group; ISSG | - | club | -
ISW | Institute for the Study of War; ISW | - | institute | -
ITLOS | International Tribunal for the Law of the Sea; ITLOS | - | court | -
ITU | International Telecommunication Union; ITU | - | igo | -
JAISHISLAM | Jaish al-Islam; Army of Islam | - | armed | -
JEM | Jaish-e-Mohammed; Jaish-e-Mohammad | - | armed | -
JEWISHHOME | Jewish Home; Religious Zionism; Jewish Power; Otzma Yehudit; Yisrael Beitenu; Yisrael Beiteinu | - | party | -
JI | Jemaah Islamiyah; Jemaah Islamiah | - | armed | -
JNIM | JNIM; Jama'at Nusrat al-Islam wal-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin; Ansar Dine; Ansar al-Dine | - | armed | -
JNJ | Johnson & Johnson; Janssen | - | company | -
JOBBIK | Jobbik | - | party | -
JOINTLIST | Joint List | - | party | -
JPM | JPMorgan; JPMorgan Chase; JP Morgan | - | company | -
JUNDALLAH | Jaish al-Adl; Jundallah | - | armed | -
JUNTS | Junts; Junts per Catalunya; ERC; Esquerra Republicana | - | party | -
KATAIB | Kataib Hezbollah; Kata'ib Hezbollah | - | armed | -
KDP | Kurdistan Democratic Party; KDP | - | party | -
KFOR | KFOR; Kfor | - | igo | NATO
KIA | Kachin Independence Army; KIA? | - | armed | -
KIEL | Kiel Institute; Kiel Institute for the World Economy | - | institute | -
KLA | Kosovo Liberation Army; KLA | - | armed | -
KMT | Kuomintang; KMT; Nationalist Party? | - | party | -
KMW | KNDS; Krauss-Maffei Wegmann; Hensoldt; Diehl Defence | - | company | -
KNU | Karen National Union; KNU | - | armed | -
KOMEITO | Komeito | - | party | -
KONFED | Konfederacja | - | party | -
KRG | Kurdistan Regional Government; KRG; Kurdish Regional Government | Erbil? | state-body | -
LAB-UK | Labour Party; Labour?; UK Labour | - | party | -
LABOR-IL | Israeli Labor Party; Zionist Union | - | party | -
LAS | Arab League; League of Arab States | - | igo | -
LDP | Liberal Democratic Party; LDP | - | party | -
LDPR | LDPR; Liberal Democratic Party of Russia | - | party | -
LEGA | Northern League; Lega; League party | - | party | -
LEONARDO | Leonardo SpA; Leonardo? | - | company | -
LET | Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-i-Taiba | - | armed | -
LFI | La France Insoumise; France Unbowed; New Popular Front | - | party | -
LIB-AU | Liberal-National coalition; Liberal Party of Australia | - | party | -
LIB-CA | Liberal Party of Canada; Liberals? | - | party | -
LIBDEM | Liberal Democrats; Lib Dems; Lib Dem | - | party | -
LIKUD | Likud | - | party | -
LIMAGROUP | Lima Group | - | club | -
LINKE | Die Linke; Left Party | - | party | -
LNA-HAFTAR | Libya Dawn | - | armed | -
LNR | Luhansk People's Republic; Lugansk People's Republic; LPR | - | armed | -
LOCKHEED | Lockheed Martin; Lockheed | - | company | -
LR | Les Republicains; Les Républicains | - | party | -
LRA | Lord's Resistance Army; LRA | - | armed | -
LTTE | Tamil Tigers; Liberation Tigers of Tamil Eelam; LTTE | - | armed | -
LUFTHANSA | Lufthansa; Air France-KLM; British Airways | - | company | -
M23 | M23; March 23 Movement; M23 movement; AFC/M23; Congo River Alliance | - | armed | -
M5S | Five Star Movement; Five-Star Movement; 5-Star Movement; M5S | - | party | -
MAERSK | Maersk; Hapag-Lloyd | - | company | -
MAHDI | Mahdi Army; Badr Organization; Asaib Ahl al-Haq | - | armed | -
MAS | MAS; Movement for Socialism | - | party | -
MB | Muslim Brotherhood; Brotherhood? | - | party | -
MBDA | MBDA | - | company | -
MDC | Movement for Democratic Change; MDC; Citizens Coalition for Change | - | party | -
MEK | Mujahedin-e Khalq; People's Mujahedin; Mujahideen-e-Khalq; National Council of Resistance of Iran | - | armed | -
MEMORIAL | Memorial? | - | ngo | -
MEND | MEND; Movement for the Emancipation of the Niger Delta; Niger Delta Avengers | - | armed | -
MERCEDES | Mercedes-Benz; Daimler | - | company | -
MERCOSUR | Mercosur; Mercosul | - | igo | -
META | Meta Platforms; Meta?; Facebook | - | company | -
MHP | MHP; Nationalist Movement Party | - | party | -
MICRON | Micron; Micron Technology | - | company | -
MICROSOFT | Microsoft | - | company | -
MILF | Moro Islamic Liberation Front; MILF | - | armed | -
MINUSCA | MINUSCA; Minusca | - | igo | UN
MINUSMA | MINUSMA; Minusma | - | igo | UN
MNLA | MNLA; National Movement for the Liberation of Azawad; Coordination of Azawad Movements | - | armed | -
MNLF | Moro National Liberation Front; MNLF | - | armed | -
MODERNA | Moderna | - | company | -
MONUSCO | MONUSCO; Monusco | - | igo | UN
MORENA | Morena | - | party | -
MPLA | MPLA | - | party | -
MRC | Mekong River Commission | - | igo | -
MS13 | MS-13; Mara Salvatrucha; Barrio 18 | - | armed | -
MSC | Munich Security Conference | - | ngo | -
MSF | Doctors Without Borders; Medecins Sans Frontieres; Médecins Sans Frontières; MSF | - | ngo | -
MUD | Democratic Unity; Democratic Unity coalition; Democratic Unity Roundtable; MUD?; Unitary Platform | - | party | -
NA-AFG | Northern Alliance; National Resistance Front | - | armed | -
NAFTOGAZ | Naftogaz; Ukrnafta; Energoatom | - | company | -
NAM-MOVEMENT | Non-Aligned Movement; Nonaligned Movement | - | club | -
NATO | NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; N.A.T.O.; North Atlantic alliance; Atlantic alliance; Western military alliance; Atlantic Alliance; North Atlantic Council; SHAPE; western alliance; Western alliance | - | igo | -
NAXAL | Naxalites; Naxals; CPI (Maoist) | - | armed | -
ND | New Democracy; New Democracy party | - | party | -
NDB | New Development Bank; BRICS bank | - | bank | -
NDP | New Democratic Party; NDP | - | party | -
NIOC | NIOC; National Iranian Oil Company | - | company | -
NISOC | TEPCO; Tepco; Tokyo Electric Power | - | company | -
NISSAN | Nissan; Honda | - | company | -
NLD-MM | National League for Democracy; NLD | - | party | -
NORDICC | Nordic Council; Nordic-Baltic Eight; NB8 | - | club | -
NORDSTREAM | Nord Stream AG | - | company | -
NORTHROP | Northrop Grumman; General Dynamics | - | company | -
NOVAVAX | Novavax | - | company | -
NPA | New People's Army; NPA?; Communist Party of the Philippines | - | armed | -
NRC | Norwegian Refugee Council; NRC | - | ngo | -
NSG | Nuclear Suppliers Group | - | club | -
NUG | National Unity Government?; NUG; People's Defence Force | - | armed | -
NUSRA | Nusra Front; al-Nusra Front; Jabhat al-Nusra; al-Nusra; Jabhat Fateh al-Sham; Nusra | - | armed | -
NVA | N-VA; New Flemish Alliance | - | party | -
NVIDIA | Nvidia; NVIDIA | - | company | -
OAPEC | OAPEC | - | igo | -
OAS | Organization of American States; Organisation of American States; OAS | - | igo | -
OCHA | OCHA; UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; UNOCHA | - | igo | UN
OECD | OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development | - | igo | -
OEVP | Austrian People's Party; OVP; ÖVP; OeVP | - | party | -
OHCHR | OHCHR; UN human rights office; U.N. human rights office; UN rights office; UN Human Rights Council; U.N. Human Rights Council; Human Rights Council | - | igo | UN
OIC | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC; Organisation of the Islamic Conference; Organization of the Islamic Conference | - | igo | -
OIF | Organisation internationale de la Francophonie; Francophonie | - | igo | -
OLA | Oromo Liberation Army; OLA | - | armed | -
OPCW | OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog | - | igo | -
OPEC | OPEC; Opec; Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries; O.P.E.C. | - | igo | -
OPECPLUS | OPEC+; OPEC-plus; Opec+; OPEC Plus; Opec-plus | - | club | -
OPENAI | OpenAI | - | company | -
OPENSOC | Open Society Foundations | - | ngo | -
OSCE | OSCE; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe | - | igo | -
OTS | Organization of Turkic States; Organisation of Turkic States; Turkic Council | - | igo | -
OXFAM | Oxfam | - | ngo | -
P5 | P5; Permanent Five | - | club | -
P5PLUS1 | P5+1; E3+3; EU3+3; P-5 plus 1 | - | club | -
PACALL | Pacific Alliance | - | igo | -
PAHO | Pan American Health Organization; PAHO | - | igo | -
PAN-MX | National Action Party | - | party | -
PAPSG | People's Action Party | - | party | -
PARISCLUB | Paris Club | - | club | -
PASOK | Pasok; PASOK | - | party | -
PCA | Permanent Court of Arbitration | - | court | -
PD-IT | Partito Democratico | - | party | -
PDP-NG | People's Democratic Party | - | party | -
PDVSA | PDVSA; Petroleos de Venezuela | - | company | -
PEACENOW | Peace Now | - | ngo | -
PEMEX | Pemex | - | company | -
PERONISTS | Peronists; Peronist; Peronist party; La Libertad Avanza | - | party | -
PETROBRAS | Petrobras | - | company | -
PFIZER | Pfizer | - | company | -
PFLP | PFLP; Popular Front for the Liberation of Palestine | - | armed | -
PHEUTHAI | Pheu Thai; Pheu Thai Party; Move Forward; Move Forward Party | - | party | -
PHR | Physicians for Human Rights | - | ngo | -
PIF | Pacific Islands Forum; PIF? | - | igo | -
PIJ | Palestinian Islamic Jihad; Islamic Jihad | - | armed | -
PIS | Law and Justice; Law and Justice party; Law and Justice Party; PiS | - | party | -
PJAK | PJAK | - | armed | -
PKK | PKK; Kurdistan Workers' Party; Kurdistan Workers Party; Kurdish Workers' Party | - | armed | -
PMDB | PMDB; PSDB; Brazilian Democratic Movement Party; Liberal Party of Brazil | - | party | -
PMLN | PML-N; Pakistan Muslim League-Nawaz; Pakistan Muslim League | - | party | -
PO-PL | Civic Platform; Civic Coalition | - | party | -
PODEMOS | Podemos; Unidas Podemos; Sumar | - | party | -
POLISARIO | Polisario Front; Polisario | - | armed | -
PP | Popular Party; Partido Popular; People's Party? | - | party | -
PPP | Pakistan Peoples Party; Pakistan People's Party; PPP? | - | party | -
PPPK | People Power Party; Saenuri Party; Liberty Korea Party | - | party | -
PRI-MX | Institutional Revolutionary Party; Revolutionary Institutional Party | - | party | -
PS-FR | Socialist Party?; Parti Socialiste | - | party | -
PSOE | PSOE; Spanish Socialists; Spanish Socialist Workers' Party | - | party | -
PSUV | PSUV; United Socialist Party of Venezuela; United Socialist Party | - | party | -
PT | Workers' Party; Workers Party | - | party | -
PTI-PK | Pakistan Tehreek-e-Insaf; PTI; Tehreek-e-Insaf | - | party | -
PUK | Patriotic Union of Kurdistan; PUK | - | party | -
PVV | PVV; Party for Freedom | - | party | -
PYD | PYD; Democratic Union Party | - | party | -
QUAD | Quad; Quadrilateral Security Dialogue; the Quad | - | club | -
QUALCOMM | Qualcomm | - | company | -
QUARTET | Middle East Quartet; Normandy Four; Normandy Format; Normandy format | - | club | -
RAND | RAND Corporation; Rand Corporation; RAND | - | institute | -
RAYTHEON | Raytheon; RTX | - | company | -
RCEP | RCEP; Regional Comprehensive Economic Partnership | - | igo | -
RELIANCE | Reliance Industries | - | company | -
RENAISSANCE | La Republique En Marche; En Marche; LREM | - | party | -
RENAMO | Renamo; RENAMO | - | party | -
RENAULT | Renault | - | company | -
REP | Republican Party; Republicans; GOP; Grand Old Party; Republican | - | party | -
RHEINMETALL | Rheinmetall | - | company | -
RN | National Rally; National Front; Rassemblement National; Front National | - | party | -
ROC-CHURCH | Russian Orthodox Church; Moscow Patriarchate | - | church | -
ROSNEFT | Rosneft; Lukoil | - | company | -
ROSOBORON | Rosoboronexport | - | company | -
RSF | Rapid Support Forces; RSF; Janjaweed | - | armed | -
RSF-PRESS | Reporters Without Borders; Reporters sans frontieres | - | ngo | -
RUSI | Royal United Services Institute; RUSI | - | institute | -
RWE | RWE | - | company | -
SAAB | Saab | - | company | -
SAARC | SAARC; South Asian Association for Regional Cooperation | - | igo | -
SADC | SADC; Southern African Development Community | - | igo | -
SADR | Sadrist movement; Sadrists | - | party | -
SAMSUNG | Samsung; Samsung Electronics | - | company | -
SANDINISTA | Sandinistas; FSLN; Sandinista National Liberation Front | - | party | -
SAVE | Save the Children | - | ngo | -
SCO | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO | - | igo | -
SD-SE | Sweden Democrats; Moderate Party; Moderates? | - | party | -
SDF | Syrian Democratic Forces; SDF | - | armed | -
SELEKA | Seleka; Séléka; anti-Balaka | - | armed | -
SERVANT | Servant of the People | - | party | -
SHABAAB | Al-Shabaab; al-Shabab; Al Shabaab; al-Shabaab; Al-Shabab; Shabaab; Shabab | - | armed | -
SHAS | Shas; United Torah Judaism | - | party | -
SHELL | Royal Dutch Shell; Shell plc; Shell? | - | company | -
SHININGPATH | Shining Path; Sendero Luminoso | - | armed | -
SICA | Central American Integration System; SICA | - | igo | -
SIEMENS | Siemens; Siemens Energy | - | company | -
SII | Serum Institute of India; Serum Institute | - | company | -
SINALOA | Sinaloa Cartel; Sinaloa cartel | - | armed | -
SINNFEIN | Sinn Fein; Sinn Féin | - | party | -
SINOVAC | Sinovac; Sinopharm | - | company | -
SIPRI | SIPRI; Stockholm International Peace Research Institute | - | institute | -
SKHYNIX | SK Hynix | - | company | -
SMER | Smer; Smer-SD | - | party | -
SMIC | SMIC | - | company | -
SNA | Syrian National Army | - | armed | -
SNC | Syrian National Coalition; Syrian National Council; High Negotiations Committee; HNC | - | party | -
SNP | Scottish National Party; SNP | - | party | -
SOHR | Syrian Observatory for Human Rights; Syrian Observatory; SOHR | - | ngo | -
SPACEX | SpaceX; Starlink | - | company | -
SPD | Social Democratic Party of Germany; SPD; German Social Democrats; Social Democrats? | - | party | -
SPLAIO | SPLA-IO; SPLM-IO; Sudan People's Liberation Army-in-Opposition | - | armed | -
SPLMN | SPLM-N; Sudan People's Liberation Movement-North; Sudan Liberation Army; Justice and Equality Movement | - | armed | -
SPOE | SPO; SPÖ; SPOe | - | party | -
SPUTNIKV | Gamaleya; Gamaleya Institute; RDIF; Russian Direct Investment Fund | - | company | -
STC | Southern Transitional Council; STC | - | armed | -
STELLANTIS | Stellantis; Fiat Chrysler; Peugeot | - | company | -
SWIFT | SWIFT | - | company | -
SWP | German Institute for International and Security Affairs | - | institute | -
SYRIZA | Syriza; SYRIZA | - | party | -
TAK | Kurdistan Freedom Falcons | - | armed | -
TALIBAN | Taliban; Taleban; Afghan Taliban | - | armed | -
TATA | Tata; Tata Steel; Tata Motors | - | company | -
TDA | Tren de Aragua | - | armed | -
TENCENT | Tencent | - | company | -
TESLA | Tesla | - | company | -
THALES | Thales | - | company | -
THYSSEN | ThyssenKrupp; Thyssenkrupp; ArcelorMittal; Nippon Steel; US Steel | - | company | -
TI | Transparency International | - | ngo | -
TIKTOK | ByteDance | - | company | -
TISZA | Tisza; Tisza Party | - | party | -
TOTAL | TotalEnergies; Total SA | - | company | -
TOYOTA | Toyota; Toyota Motor | - | company | -
TPLF | TPLF; Tigray People's Liberation Front; Tigray Defence Forces; Tigrayan forces | - | armed | -
TROIKA | troika; Troika | - | club | -
TSMC | TSMC; Taiwan Semiconductor Manufacturing Co | - | company | -
TTP | Tehrik-e-Taliban Pakistan; TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan | - | armed | -
TUC | Trades Union Congress; TUC; Unite union | - | ngo | -
TWITTER | Twitter Inc | - | company | -
UBS | UBS; Credit Suisse | - | company | -
UEFA | UEFA; Uefa | - | sport | -
UKIP | UKIP; Ukip; UK Independence Party; Reform UK; Brexit Party | - | party | -
UMNO | UMNO; Umno; Barisan Nasional; Pakatan Harapan; Perikatan Nasional | - | party | -
UN | United Nations; UN; U.N.; United Nations Secretariat; UN General Assembly; U.N. General Assembly; United Nations General Assembly; UNGA; General Assembly?; UN Secretariat | Turtle Bay; UN headquarters | igo | -
UNAIDS | UNAIDS | - | igo | UN
UNAMA | UNAMA | - | igo | UN
UNAMID | UNAMID | - | igo | UN
UNASUR | UNASUR; Unasur; Union of South American Nations | - | igo | -
UNCTAD | UNCTAD; UN Conference on Trade and Development; UN Trade and Development | - | igo | UN
UNDOF | UNDOF | - | igo | UN
UNDP | UNDP; UN Development Programme; United Nations Development Programme; UN Development Program | - | igo | UN
UNEP | UNEP; UN Environment Programme; UN Environment Program; UN Environment | - | igo | UN
UNESCO | UNESCO; Unesco; UN Educational, Scientific and Cultural Organization | - | igo | UN
UNFCCC | UNFCCC; UN Framework Convention on Climate Change; United Nations Framework Convention on Climate Change; UN climate body | - | igo | UN
UNFICYP | UNFICYP | - | igo | UN
UNFPA | UNFPA; UN Population Fund | - | igo | UN
UNHCR | UNHCR; UN High Commissioner for Refugees; UN refugee agency; U.N. refugee agency; United Nations High Commissioner for Refugees; UN Refugee Agency | - | igo | UN
UNICEF | UNICEF; Unicef; UN Children's Fund; United Nations Children's Fund | - | igo | UN
UNIFIL | UNIFIL; Unifil; UN Interim Force in Lebanon | - | igo | UN
UNIPER | Uniper | - | company | -
UNITA | UNITA; Unita | - | party | -
UNITEDRUSSIA | United Russia | - | party | -
UNMISS | UNMISS | - | igo | UN
UNODC | UNODC; UN Office on Drugs and Crime | - | igo | UN
UNRWA | UNRWA; UN Relief and Works Agency | - | igo | UN
UNSC | UN Security Council; U.N. Security Council; United Nations Security Council; UNSC; Security Council | - | igo | UN
UNSMIL | UNSMIL | - | igo | UN
UNWOMEN | UN Women | - | igo | UN
UOC | Ukrainian Orthodox Church; Orthodox Church of Ukraine | - | church | -
USCHAMBER | U.S. Chamber of Commerce; US Chamber of Commerce | - | ngo | -
USMCA | USMCA; NAFTA | - | igo | -
UVF | UVF; Ulster Volunteer Force; UDA; Ulster Defence Association | - | armed | -
V20 | V20; Vulnerable Twenty | - | club | -
V4 | Visegrad Group; Visegrad Four; Visegrád Group; V4; Visegrad group | - | club | -
VB | Vlaams Belang | - | party | -
VOX | Vox? | - | party | -
VVD | VVD; People's Party for Freedom and Democracy | - | party | -
VW | Volkswagen; VW; Audi; Porsche | - | company | -
WA | United Wa State Army | - | armed | -
WADA | WADA; World Anti-Doping Agency | - | sport | -
WAGNER | Wagner; Wagner Group; Wagner mercenary group; Africa Corps | - | armed | -
WASSENAAR | Wassenaar Arrangement | - | club | -
WB | World Bank; World Bank Group; IBRD; International Finance Corporation; IFC | - | bank | -
WCC | World Council of Churches | - | church | -
WEF | World Economic Forum; WEF | Davos? | ngo | -
WEIMAR | Weimar Triangle | - | club | -
WESTINGHOUSE | Westinghouse | - | company | -
WFP | World Food Programme; World Food Program; WFP | - | igo | UN
WHITEHELMETS | White Helmets; Syrian Civil Defence; Syria Civil Defense | - | ngo | -
WHO | World Health Organization; World Health Organisation; WHO; W.H.O.; UN health agency; U.N. health agency | - | igo | -
WIPO | World Intellectual Property Organization; WIPO | - | igo | -
WMO | World Meteorological Organization; World Meteorological Organisation; WMO | - | igo | -
WTO | World Trade Organization; World Trade Organisation; WTO; W.T.O. | - | igo | -
WWF | WWF; World Wildlife Fund; World Wide Fund for Nature | - | ngo | -
YESHATID | Yesh Atid | - | party | -
YPG | YPG; People's Protection Units; People's Defense Units; YPJ | - | armed | -
ZANUPF | ZANU-PF; Zanu-PF; Zanu PF | - | party | -
ZTE | ZTE | - | company | -
grp:coalition-of-the-willing | coalition of the willing; Coalition of the Willing | - | club | -
