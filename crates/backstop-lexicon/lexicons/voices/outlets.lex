# Newspapers, broadcasters, magazines, sites and networks, with the name that a source chain gives
# them. A question mark marks names that are common words.
table: outlets
columns: id | names | state | kind
1+1 | 1+1 | UKR | broadcaster
100% Noticias | 100% Noticias | NIC | web
103FM | 103FM | ISR | broadcaster
14ymedio | 14ymedio | CUB | web
15min | 15min | LTU | paper
218 TV | 218 TV | LBY | broadcaster
21st Century Business Herald | 21st Century Business Herald | CHN | paper
24 Chasa | 24 Chasa | BGR | paper
24.hu | 24.hu | HUN | web
2GB | 2GB | AUS | broadcaster
2M | 2M | MAR | broadcaster
38 North | 38 North | KOR | web
444.hu | 444.hu | HUN | web
A Haber | A Haber; AHaber | TUR | broadcaster
A24 | A24 | ARG | broadcaster
ABC Color | ABC Color | PRY | paper
ABC News | ABC News | USA | broadcaster
ABC newspaper | ABC newspaper | ESP | paper
ABC radio | ABC radio; Australian Broadcasting Corporation; Australian Broadcasting Corp; Australian Broadcasting Corp.; ABC television | AUS | broadcaster
ABS-CBN | ABS-CBN | PHL | broadcaster
ANI | ANI | IND | broadcaster
APA news agency | APA news agency | AZE | paper
ARD | ARD; ARD television; Tagesschau | DEU | broadcaster
ARY News | ARY News | PAK | broadcaster
ATV | ATV | HUN | broadcaster
Abidjan.net | Abidjan.net | CIV | paper
Abu Dhabi TV | Abu Dhabi TV | ARE | broadcaster
Addis Standard | Addis Standard | ETH | paper
Adevarul | Adevarul; Adevărul | ROU | paper
Africa Intelligence | Africa Intelligence | FRA | web
Aftenposten | Aftenposten | NOR | paper
Aftonbladet | Aftonbladet | SWE | paper
Agence Europe | Agence Europe | BEL | web
Agentstvo | Agentstvo | RUS | web
Ahram Online | Ahram Online | EGY | web
Al Aoula | Al Aoula | MAR | broadcaster
Al Arabiya | Al Arabiya; Al-Arabiya; al-Arabiya; al-Arabiya television | SAU | broadcaster
Al Bayan | Al Bayan | ARE | paper
Al Ekhbariya | Al Ekhbariya; Al-Ekhbariya; Ekhbariya | SAU | broadcaster
Al Hadath | Al Hadath; Al-Hadath | SAU | broadcaster
Al Jazeera | Al Jazeera; Al-Jazeera; al-Jazeera; Al Jazeera English; Al Jazeera television | QAT | broadcaster
Al Mayadeen | Al Mayadeen; Al-Mayadeen | LBN | broadcaster
Al-Ahram | Al-Ahram; Ahram | EGY | paper
Al-Akhbar | Al-Akhbar; al-Akhbar | LBN | paper
Al-Alam | Al-Alam; al-Alam | IRN | broadcaster
Al-Aqsa TV | Al-Aqsa TV; Al-Aqsa radio | PSE | broadcaster
Al-Araby Al-Jadeed | Al-Araby Al-Jadeed | QAT | paper
Al-Ayyam | Al-Ayyam | PSE | paper
Al-Ghad | Al-Ghad | JOR | paper
Al-Hayat al-Jadida | Al-Hayat al-Jadida | PSE | paper
Al-Hayat | Al-Hayat; al-Hayat | SAU | paper
Al-Intibaha | Al-Intibaha | SDN | paper
Al-Jadeed | Al-Jadeed | LBN | broadcaster
Al-Manar | Al-Manar; al-Manar | LBN | broadcaster
Al-Masirah | Al-Masirah; al-Masirah; Al Masirah | YEM | broadcaster
Al-Masry Al-Youm | Al-Masry Al-Youm; Al-Masry al-Youm | EGY | paper
Al-Monitor | Al-Monitor | USA | web
Al-Qabas | Al-Qabas | KWT | paper
Al-Qahera News | Al-Qahera News; Al Qahera News | EGY | broadcaster
Al-Quds al-Arabi | Al-Quds al-Arabi | GBR | paper
Al-Quds newspaper | Al-Quds newspaper | PSE | paper
Al-Rai newspaper | Al-Rai newspaper | JOR | paper
Al-Rai | Al-Rai | KWT | paper
Al-Riyadh newspaper | Al-Riyadh newspaper | SAU | paper
Al-Sabah | Al-Sabah | IRQ | paper
Al-Shorouk | Al-Shorouk | EGY | paper
Al-Sumaria | Al-Sumaria; Alsumaria | IRQ | broadcaster
Al-Watan daily | Al-Watan daily | QAT | paper
Al-Watan newspaper | Al-Watan newspaper | SYR | paper
Al-Watan | Al-Watan | SAU | paper
Algemeen Dagblad | Algemeen Dagblad | NLD | paper
Algerian state television | Algerian state television | DZA | broadcaster
Alhurra | Alhurra | USA | broadcaster
All India Radio | All India Radio | IND | broadcaster
Alpha TV | Alpha TV | GRC | broadcaster
Ambito Financiero | Ambito Financiero | ARG | paper
America Television | America Television | PER | broadcaster
Amu TV | Amu TV | AFG | broadcaster
An-Nahar | An-Nahar; an-Nahar; Al-Nahar | LBN | paper
Animal Politico | Animal Politico; Animal Político | MEX | web
Antena 3 CNN | Antena 3 CNN | ROU | broadcaster
Antena 3 | Antena 3 | ESP | broadcaster
Antenna TV | Antenna TV | GRC | broadcaster
Apple Daily | Apple Daily | HKG | paper
Arab News | Arab News | SAU | paper
Aravot | Aravot | ARM | paper
Argumenty i Fakty | Argumenty i Fakty | RUS | paper
Argus Media | Argus Media; Argus? | GBR | paper
Ariana News | Ariana News; Ariana Television | AFG | broadcaster
Arise News | Arise News; Arise TV | NGA | broadcaster
Aristegui Noticias | Aristegui Noticias | MEX | web
Armando.info | Armando.info | VEN | web
Arte | Arte | FRA | broadcaster
Arutz Sheva | Arutz Sheva | ISR | web
As-Safir | As-Safir; as-Safir | LBN | paper
Asahi Shimbun | Asahi Shimbun; Asahi; Asahi newspaper | JPN | paper
Asharq News | Asharq News | SAU | broadcaster
Asharq al-Awsat | Asharq al-Awsat; Asharq Al-Awsat | GBR | paper
Asriran | Asriran | IRN | web
Assabah | Assabah | TUN | paper
Astra | Astra | RUS | web
Astro Awani | Astro Awani | MYS | broadcaster
Atlantic magazine | Atlantic magazine; The Atlantic | USA | magazine
Augsburger Allgemeine | Augsburger Allgemeine | DEU | paper
Australian Financial Review | Australian Financial Review; AFR | AUS | paper
Aviation Week | Aviation Week | USA | magazine
Avvenire | Avvenire | ITA | paper
Axios | Axios | USA | web
AzTV | AzTV | AZE | broadcaster
Azatutyun | Azatutyun | ARM | broadcaster
Azzaman | Azzaman | IRQ | paper
B92 | B92 | SRB | broadcaster
BBC Persian | BBC Persian | GBR | broadcaster
BBC | BBC; British Broadcasting Corporation; BBC News; BBC Radio; BBC TV; BBC World Service; BBC Radio 4; BBC Newsnight | GBR | broadcaster
BFM | BFM; BFM TV; BFMTV | FRA | broadcaster
BHRT | BHRT | BIH | broadcaster
BMJ | BMJ; British Medical Journal | GBR | magazine
BNN Bloomberg | BNN Bloomberg | CAN | broadcaster
BNR | BNR; BNT | BGR | broadcaster
Babel.ua | Babel.ua | UKR | web
Baghdad Today | Baghdad Today | IRQ | web
Balkan Insight | Balkan Insight; BIRN | SRB | web
Bangkok Post | Bangkok Post | THA | paper
Barron's | Barron's | USA | paper
Beeld | Beeld | ZAF | paper
Beijing News | Beijing News | CHN | paper
Belarus 1 | Belarus 1 | BLR | broadcaster
Belarus Segodnya | Belarus Segodnya | BLR | paper
Belfast Telegraph | Belfast Telegraph | GBR | paper
Bellingcat | Bellingcat | GBR | web
Belqees TV | Belqees TV | YEM | broadcaster
Belsat | Belsat; Belsat TV | POL | broadcaster
Berliner Zeitung | Berliner Zeitung | DEU | paper
Berlingske | Berlingske | DNK | paper
Bianet | Bianet | TUR | web
Bild | Bild; Bild am Sonntag; Bild newspaper; BILD | DEU | paper
Blic | Blic | SRB | paper
Blick | Blick | CHE | paper
Bloomberg TV | Bloomberg TV; Bloomberg Television | USA | broadcaster
Blu Radio | Blu Radio; Blu | COL | broadcaster
Bluesky | Bluesky | USA | network
Boersen-Zeitung | Boersen-Zeitung; Börsen-Zeitung | DEU | paper
Borsen | Borsen; Børsen | DNK | paper
Boston Globe | Boston Globe; The Boston Globe | USA | paper
Breaking Defense | Breaking Defense | USA | web
Breitbart | Breitbart; Breitbart News | USA | web
Brussels Times | Brussels Times | BEL | paper
Bureau of Investigative Journalism | Bureau of Investigative Journalism | GBR | web
Business Daily | Business Daily | KEN | paper
Business Day | Business Day | ZAF | paper
Business Green | Business Green | GBR | web
Business Insider | Business Insider; Insider? | USA | web
Business Standard | Business Standard | IND | paper
Business Times of Singapore | Business Times of Singapore | SGP | paper
Businessweek | Businessweek; Bloomberg Businessweek | USA | magazine
BuzzFeed | BuzzFeed; BuzzFeed News | USA | web
C-SPAN | C-SPAN | USA | broadcaster
C5N | C5N | ARG | broadcaster
CBC Egypt | CBC Egypt | EGY | broadcaster
CBC | CBC; CBC News; Canadian Broadcasting Corporation; Canadian Broadcasting Corp | CAN | broadcaster
CBS | CBS; CBS News | USA | broadcaster
CCTV | CCTV; China Central Television | CHN | broadcaster
CGTN | CGTN; China Global Television Network | CHN | broadcaster
CNBC | CNBC | USA | broadcaster
CNN Brasil | CNN Brasil | BRA | broadcaster
CNN Chile | CNN Chile | CHL | broadcaster
CNN Turk | CNN Turk; CNN Türk | TUR | broadcaster
CNN | CNN; CNN International; Cable News Network | USA | broadcaster
CNN-News18 | CNN-News18; News18 | IND | broadcaster
CNews | CNews; i-Tele; CNEWS | FRA | broadcaster
COPE | COPE | ESP | broadcaster
CTV | CTV; CTV News | CAN | broadcaster
Cable TV Hong Kong | Cable TV Hong Kong | HKG | broadcaster
Cadena SER | Cadena SER; SER radio | ESP | broadcaster
Caijing magazine | Caijing magazine | CHN | magazine
Caixin | Caixin; Caijing | CHN | paper
Calcalist | Calcalist | ISR | paper
Calgary Herald | Calgary Herald | CAN | paper
Cambodia Daily | Cambodia Daily | KHM | paper
Cameroon Tribune | Cameroon Tribune | CMR | paper
Canal 13 | Canal 13 | CHL | broadcaster
Canal N | Canal N | PER | broadcaster
Canard Enchaine | Canard Enchaine; Le Canard enchaîné | FRA | paper
Canberra Times | Canberra Times | AUS | paper
Caracol | Caracol; Caracol Radio; Caracol TV | COL | broadcaster
Caravan magazine | Caravan magazine | IND | magazine
Carbon Brief | Carbon Brief | USA | web
Carta de Mocambique | Carta de Mocambique | MOZ | paper
Ceylon Today | Ceylon Today | LKA | paper
Channel 10 | Channel 10 | ISR | broadcaster
Channel 12 | Channel 12 | ISR | broadcaster
Channel 13 | Channel 13 | ISR | broadcaster
Channel 14 | Channel 14 | ISR | broadcaster
Channel 2 | Channel 2; Channel 2 television | ISR | broadcaster
Channel 3 | Channel 3 | THA | broadcaster
Channel 4 | Channel 4; Channel 4 News | GBR | broadcaster
Channel 5 | Channel 5 | UKR | broadcaster
Channel A | Channel A | KOR | broadcaster
Channel NewsAsia | Channel NewsAsia; CNA | SGP | broadcaster
Channel One | Channel One; Channel One Russia; Pervy Kanal; First Channel | RUS | broadcaster
Channels Television | Channels Television; Channels TV | NGA | broadcaster
Charlie Hebdo | Charlie Hebdo | FRA | paper
Chicago Tribune | Chicago Tribune | USA | paper
China Daily | China Daily | CHN | paper
China National Radio | China National Radio | CHN | broadcaster
China Securities Journal | China Securities Journal | CHN | paper
China Times | China Times | TWN | paper
Chosun Ilbo | Chosun Ilbo | KOR | paper
Christian Science Monitor | Christian Science Monitor | USA | paper
Cicero magazine | Cicero magazine | DEU | magazine
Citi FM | Citi FM | GHA | broadcaster
Citizen TV | Citizen TV | KEN | broadcaster
City A.M. | City A.M. | GBR | paper
City Press | City Press | ZAF | paper
Civil.ge | Civil.ge | GEO | paper
Civilnet | Civilnet | ARM | broadcaster
Clarin | Clarin; Clarín | ARG | paper
Confidencial | Confidencial | NIC | paper
ConservativeHome | ConservativeHome | GBR | web
Contexte | Contexte | FRA | web
Correctiv | Correctiv | DEU | web
Correio Braziliense | Correio Braziliense | BRA | paper
Corriere della Sera | Corriere della Sera; Il Corriere della Sera | ITA | paper
Courier-Mail | Courier-Mail | AUS | paper
Crikey | Crikey | AUS | web
Cubavision | Cubavision | CUB | broadcaster
Cumhuriyet | Cumhuriyet | TUR | paper
Cyprus Mail | Cyprus Mail | CYP | paper
Czech Radio | Czech Radio | CZE | broadcaster
Czech Television | Czech Television; Czech TV | CZE | broadcaster
DR television | DR television; Danmarks Radio | DNK | broadcaster
DVB | DVB; Democratic Voice of Burma | MMR | broadcaster
Dagbladet | Dagbladet | NOR | paper
Dagens Industri | Dagens Industri | SWE | paper
Dagens Naeringsliv | Dagens Naeringsliv; Dagens Næringsliv | NOR | paper
Dagens Nyheter | Dagens Nyheter | SWE | paper
Daily Beast | Daily Beast; The Daily Beast | USA | paper
Daily Caller | Daily Caller | USA | web
Daily Express | Daily Express | GBR | paper
Daily Graphic | Daily Graphic | GHA | paper
Daily Mail | Daily Mail; Mail on Sunday | GBR | paper
Daily Maverick | Daily Maverick | ZAF | paper
Daily Mirror of Sri Lanka | Daily Mirror of Sri Lanka | LKA | paper
Daily Mirror | Daily Mirror; Mirror? | GBR | paper
Daily Monitor | Daily Monitor | UGA | paper
Daily NK | Daily NK | KOR | web
Daily Nation | Daily Nation | KEN | paper
Daily News of Tanzania | Daily News of Tanzania | TZA | paper
Daily News of Zimbabwe | Daily News of Zimbabwe | ZWE | paper
Daily Star of Bangladesh | Daily Star of Bangladesh | BGD | paper
Daily Star of Lebanon | Daily Star of Lebanon | LBN | paper
Daily Telegraph of Sydney | Daily Telegraph of Sydney | AUS | paper
Daily Telegraph | Daily Telegraph; The Daily Telegraph; The Telegraph; Telegraph | GBR | paper
Daily Trust | Daily Trust | NGA | paper
Dainik Jagran | Dainik Jagran | IND | paper
Dallas Morning News | Dallas Morning News | USA | paper
Danas | Danas | SRB | paper
Dawn | Dawn?; Dawn newspaper | PAK | paper
De Morgen | De Morgen | BEL | paper
De Standaard | De Standaard | BEL | paper
De Telegraaf | De Telegraaf; Telegraaf | NLD | paper
De Tijd | De Tijd | BEL | paper
Deccan Herald | Deccan Herald | IND | paper
DeepState | DeepState | UKR | web
Defense News | Defense News | USA | paper
Defense One | Defense One | USA | web
Delfi | Delfi | EST | paper
Delo | Delo | SVN | paper
Denik N | Denik N | CZE | paper
Dennik N | Dennik N | SVK | paper
Denver Post | Denver Post | USA | paper
Der Spiegel | Der Spiegel; Spiegel; Spiegel Online; Spiegel magazine | DEU | magazine
Der Standard | Der Standard | AUT | paper
Detroit News | Detroit News | USA | paper
Deutsche Welle | Deutsche Welle; DW | DEU | broadcaster
Deutschlandfunk | Deutschlandfunk | DEU | broadcaster
Dhaka Tribune | Dhaka Tribune | BGD | paper
Diario Financiero | Diario Financiero | CHL | paper
Diario de Noticias | Diario de Noticias; Diário de Notícias | PRT | paper
Die Presse | Die Presse | AUT | paper
Die Welt | Die Welt; Welt am Sonntag; Welt | DEU | paper
Die Zeit | Die Zeit | DEU | paper
Diena | Diena | LVA | paper
Digi24 | Digi24; Digi 24 | ROU | broadcaster
Diken | Diken | TUR | web
Direkt36 | Direkt36 | HUN | web
Divergentes | Divergentes | NIC | web
Dnevni Avaz | Dnevni Avaz | BIH | paper
Dnevnik daily | Dnevnik daily | SVN | paper
Dnevnik | Dnevnik | BGR | paper
Do Rzeczy | Do Rzeczy | POL | magazine
Doha News | Doha News | QAT | web
Dominion Post | Dominion Post | NZL | paper
Dong-A Ilbo | Dong-A Ilbo; Donga Ilbo | KOR | paper
Donya-e Eqtesad | Donya-e Eqtesad | IRN | paper
Doordarshan | Doordarshan | IND | broadcaster
Douyin | Douyin | CHN | network
Dozhd | Dozhd; TV Rain; Rain TV | RUS | broadcaster
Drudge Report | Drudge Report | USA | web
Dubai TV | Dubai TV | ARE | broadcaster
Dunya News | Dunya News | PAK | broadcaster
Duvar | Duvar | TUR | web
Dziennik Gazeta Prawna | Dziennik Gazeta Prawna; DGP | POL | paper
E&E News | E&E News; Climate Home; Climate Home News | USA | web
EBC | EBC | ETH | broadcaster
ERR | ERR | EST | broadcaster
ERT | ERT | GRC | broadcaster
ESAT | ESAT | ETH | broadcaster
ETV | ETV | EST | broadcaster
EUobserver | EUobserver | BEL | web
Echorouk | Echorouk | DZA | paper
Economic Daily | Economic Daily | CHN | paper
Economic Information Daily | Economic Information Daily | CHN | paper
Economic Times | Economic Times | IND | paper
Economist | Economist; The Economist | GBR | magazine
Ecuavisa | Ecuavisa | ECU | broadcaster
Eesti Paevaleht | Eesti Paevaleht; Eesti Päevaleht | EST | paper
Efecto Cocuyo | Efecto Cocuyo | VEN | web
Efimerida ton Syntakton | Efimerida ton Syntakton | GRC | paper
Egypt Independent | Egypt Independent | EGY | paper
Ekho Moskvy | Ekho Moskvy; Echo of Moscow | RUS | broadcaster
Ekstra Bladet | Ekstra Bladet | DNK | paper
El Comercio of Ecuador | El Comercio of Ecuador | ECU | paper
El Comercio | El Comercio | PER | paper
El Confidencial | El Confidencial | ESP | paper
El Deber | El Deber | BOL | paper
El Economista | El Economista | MEX | paper
El Espanol | El Espanol; El Español | ESP | web
El Espectador | El Espectador | COL | paper
El Faro | El Faro | SLV | paper
El Financiero | El Financiero | MEX | paper
El Heraldo of Honduras | El Heraldo of Honduras | HND | paper
El Khabar | El Khabar | DZA | paper
El Mercurio | El Mercurio | CHL | paper
El Moudjahid | El Moudjahid | DZA | paper
El Mundo | El Mundo | ESP | paper
El Nacional | El Nacional | VEN | paper
El Observador | El Observador | URY | paper
El Pais of Uruguay | El Pais of Uruguay | URY | paper
El Pais | El Pais; El País | ESP | paper
El Periodico | El Periodico; El Periódico | ESP | paper
El Pitazo | El Pitazo | VEN | web
El Tiempo | El Tiempo | COL | paper
El Universal of Venezuela | El Universal of Venezuela | VEN | paper
El Universal | El Universal | MEX | paper
El Universo | El Universo | ECU | paper
El Watan | El Watan | DZA | paper
Enab Baladi | Enab Baladi | SYR | web
Ennahar TV | Ennahar TV | DZA | broadcaster
Entekhab | Entekhab | IRN | web
Espreso TV | Espreso TV; Espreso | UKR | broadcaster
Estado de S.Paulo | Estado de S.Paulo; O Estado de S. Paulo; Estado de Sao Paulo; O Estado de Sao Paulo | BRA | paper
Etemad | Etemad | IRN | paper
Ethiopian Herald | Ethiopian Herald | ETH | paper
Etilaat Roz | Etilaat Roz | AFG | paper
Euractiv | Euractiv; EurActiv | BEL | web
Euronews | Euronews | FRA | broadcaster
Europe 1 | Europe 1 | FRA | broadcaster
European Pravda | European Pravda | UKR | paper
Evenimentul Zilei | Evenimentul Zilei | ROU | paper
Evening Standard | Evening Standard | GBR | paper
Excelsior | Excelsior; Excélsior | MEX | paper
Expansion newspaper | Expansion newspaper | ESP | paper
Expert magazine | Expert magazine | RUS | magazine
Express Tribune | Express Tribune; The Express Tribune | PAK | paper
Expressen | Expressen | SWE | paper
Expresso | Expresso | PRT | paper
Extra News | Extra News | EGY | broadcaster
FTV | FTV | TWN | broadcaster
Facebook | Facebook | USA | network
Fakt | Fakt | POL | paper
Fiji Times | Fiji Times | FJI | paper
Financial Express | Financial Express | IND | paper
Financial Times | Financial Times; The Financial Times; FT | GBR | paper
Firstpost | Firstpost | IND | web
FiveThirtyEight | FiveThirtyEight | USA | web
Focus magazine | Focus magazine | DEU | magazine
Folha de S.Paulo | Folha de S.Paulo; Folha de Sao Paulo; Folha de São Paulo; Folha | BRA | paper
Fontanka | Fontanka | RUS | web
Forbes | Forbes | USA | magazine
Foreign Affairs | Foreign Affairs; Foreign Affairs magazine | USA | magazine
Foreign Policy | Foreign Policy; Foreign Policy magazine | USA | magazine
Formula TV | Formula TV | GEO | broadcaster
Foro TV | Foro TV | MEX | broadcaster
Fortune magazine | Fortune magazine | USA | magazine
Fox News | Fox News; Fox; Fox News Channel; Fox Business; Fox Business Network | USA | broadcaster
France 2 | France 2; France 3; France Televisions; France 5 | FRA | broadcaster
France 24 | France 24 | FRA | broadcaster
France Culture | France Culture | FRA | broadcaster
France Info | France Info; franceinfo; France Info radio | FRA | broadcaster
France Inter | France Inter | FRA | broadcaster
Frankfurter Allgemeine Zeitung | Frankfurter Allgemeine Zeitung; FAZ; Frankfurter Allgemeine; Frankfurter Allgemeine Sonntagszeitung | DEU | paper
Frankfurter Rundschau | Frankfurter Rundschau | DEU | paper
Fraternite Matin | Fraternite Matin | CIV | paper
Free Malaysia Today | Free Malaysia Today | MYS | web
Freedom TV | Freedom TV | UKR | broadcaster
Frettabladid | Frettabladid | ISL | paper
Frontier Myanmar | Frontier Myanmar | MMR | paper
Frontline magazine | Frontline magazine | IND | magazine
Fuji TV | Fuji TV; Fuji Television | JPN | broadcaster
Funke Mediengruppe | Funke Mediengruppe; Funke media group | DEU | paper
G1 | G1 | BRA | web
GB News | GB News; TalkTV | GBR | broadcaster
GMA | GMA; GMA News; GMA Network | PHL | broadcaster
Gandul | Gandul | ROU | paper
Garowe Online | Garowe Online | SOM | paper
Gazeta Shqiptare | Gazeta Shqiptare | ALB | paper
Gazeta Wyborcza | Gazeta Wyborcza | POL | paper
Gazeta.ru | Gazeta.ru | RUS | web
Geo News | Geo News; Geo TV; Geo | PAK | broadcaster
Gestion | Gestion | PER | paper
Ghanaian Times | Ghanaian Times | GHA | paper
Global New Light of Myanmar | Global New Light of Myanmar | MMR | paper
Global News | Global News | CAN | broadcaster
Global Times | Global Times | CHN | paper
Globe and Mail | Globe and Mail; The Globe and Mail | CAN | paper
Globes | Globes | ISR | paper
GloboNews | GloboNews; TV Globo; Globo TV; Globo | BRA | broadcaster
Globovision | Globovision; Globovisión | VEN | broadcaster
Goteborgs-Posten | Goteborgs-Posten | SWE | paper
Granma | Granma | CUB | paper
GroundUp | GroundUp | ZAF | web
Guancha | Guancha | CHN | web
Guangming Daily | Guangming Daily | CHN | paper
Guardian Australia | Guardian Australia | AUS | web
Guardian Nigeria | Guardian Nigeria | NGA | paper
Guardian | Guardian; The Guardian | GBR | paper
Gulf News | Gulf News | ARE | paper
Gulf Times | Gulf Times | QAT | paper
HK01 | HK01 | HKG | web
HRT | HRT | HRV | broadcaster
HVG | HVG | HUN | web
Haaretz | Haaretz; Ha'aretz | ISR | paper
Haberturk | Haberturk; Habertürk | TUR | paper
Halk TV | Halk TV | TUR | broadcaster
Handelsblatt | Handelsblatt | DEU | paper
Hankyoreh | Hankyoreh | KOR | paper
Hasht-e Subh | Hasht-e Subh | AFG | paper
Haykakan Zhamanak | Haykakan Zhamanak | ARM | paper
Helsingin Sanomat | Helsingin Sanomat | FIN | paper
Herald Sun | Herald Sun | AUS | paper
Hespress | Hespress | MAR | paper
Het Financieele Dagblad | Het Financieele Dagblad; FD? | NLD | paper
Het Laatste Nieuws | Het Laatste Nieuws | BEL | paper
Hetq | Hetq | ARM | paper
Hiiraan Online | Hiiraan Online | SOM | paper
Himalayan Times | Himalayan Times | NPL | paper
Hindu | Hindu?; The Hindu | IND | paper
Hindustan Times | Hindustan Times | IND | paper
Hong Kong Economic Times | Hong Kong Economic Times | HKG | paper
Hong Kong Free Press | Hong Kong Free Press | HKG | web
Hospodarske Noviny daily | Hospodarske Noviny daily | SVK | paper
Hospodarske noviny | Hospodarske noviny; Hospodářské noviny | CZE | paper
Houston Chronicle | Houston Chronicle | USA | paper
Hromadske | Hromadske; Hromadske TV | UKR | broadcaster
HuffPost | HuffPost; Huffington Post; The Huffington Post | USA | web
Hufvudstadsbladet | Hufvudstadsbladet | FIN | paper
Hurriyet | Hurriyet; Hürriyet; Hurriyet Daily News | TUR | paper
IRIB | IRIB; Islamic Republic of Iran Broadcasting | IRN | broadcaster
ITV | ITV; ITV News | GBR | broadcaster
Ikhbariya | Ikhbariya; al-Ikhbariya | SYR | broadcaster
Il Fatto Quotidiano | Il Fatto Quotidiano | ITA | paper
Il Foglio | Il Foglio | ITA | paper
Il Giornale | Il Giornale | ITA | paper
Il Messaggero | Il Messaggero | ITA | paper
Il Post | Il Post | ITA | web
Il Sole 24 Ore | Il Sole 24 Ore | ITA | paper
Ilta-Sanomat | Ilta-Sanomat | FIN | paper
Iltalehti | Iltalehti | FIN | paper
Imedi | Imedi; Imedi TV | GEO | broadcaster
Important Stories | Important Stories | RUS | web
Independent | Independent?; The Independent | GBR | paper
Index.hu | Index.hu; Index? | HUN | web
India Today | India Today; India Today TV; Aaj Tak | IND | broadcaster
Indian Express | Indian Express; The Indian Express | IND | paper
Infobae | Infobae | ARG | paper
Informer | Informer | SRB | paper
Inside Climate News | Inside Climate News | USA | web
Instagram | Instagram | USA | network
Intelligence Online | Intelligence Online | FRA | web
Inter TV | Inter TV | UKR | broadcaster
Iran Daily | Iran Daily | IRN | paper
Iran International | Iran International | GBR | broadcaster
Iraqiya | Iraqiya; al-Iraqiya | IRQ | broadcaster
Irish Examiner | Irish Examiner | IRL | paper
Irish Independent | Irish Independent | IRL | paper
Irish Times | Irish Times; The Irish Times | IRL | paper
Irrawaddy | Irrawaddy; The Irrawaddy | MMR | paper
Israel Hayom | Israel Hayom | ISR | paper
Israel Radio | Israel Radio; Army Radio; Galei Tzahal | ISR | broadcaster
Izvestia | Izvestia; Izvestiya | RUS | paper
JTBC | JTBC | KOR | broadcaster
Jakarta Globe | Jakarta Globe | IDN | paper
Jakarta Post | Jakarta Post; The Jakarta Post | IDN | paper
Jamaica Gleaner | Jamaica Gleaner; The Gleaner | JAM | paper
Jamaica Observer | Jamaica Observer | JAM | paper
Jamaran | Jamaran | IRN | web
Jamuna TV | Jamuna TV | BGD | broadcaster
Jane's | Jane's; Jane's Defence Weekly | GBR | paper
Jang | Jang | PAK | paper
Japan Times | Japan Times; The Japan Times | JPN | paper
Javan | Javan | IRN | paper
Jerusalem Post | Jerusalem Post; The Jerusalem Post | ISR | paper
Jeune Afrique | Jeune Afrique | FRA | magazine
Jomhouri-e Eslami | Jomhouri-e Eslami | IRN | paper
JoongAng Ilbo | JoongAng Ilbo; Joongang Ilbo; Korea JoongAng Daily | KOR | paper
Jordan Times | Jordan Times | JOR | paper
Jornal de Angola | Jornal de Angola | AGO | paper
Jornal de Noticias | Jornal de Noticias | PRT | paper
Journal du Cameroun | Journal du Cameroun | CMR | paper
Journal du Dimanche | Journal du Dimanche; JDD; Le Journal du Dimanche | FRA | paper
Journal.ie | Journal.ie; TheJournal.ie | IRL | paper
Joy FM | Joy FM | GHA | broadcaster
Just Security | Just Security | USA | web
Jutarnji List | Jutarnji List; Jutarnji list | HRV | paper
Juventud Rebelde | Juventud Rebelde | CUB | paper
Jyllands-Posten | Jyllands-Posten | DNK | paper
KBC | KBC | KEN | broadcaster
KBS | KBS | KOR | broadcaster
KTN | KTN | KEN | broadcaster
KakaoTalk | KakaoTalk; Kakao | KOR | network
Kan | Kan; Kan News; Kan public broadcaster | ISR | broadcaster
Kanal 7 | Kanal 7 | TUR | broadcaster
Kanal D | Kanal D | TUR | broadcaster
Kantipur | Kantipur | NPL | paper
Kapital | Kapital | BGR | paper
Kathimerini | Kathimerini | GRC | paper
Kathmandu Post | Kathmandu Post | NPL | paper
Kauppalehti | Kauppalehti | FIN | paper
Kayhan | Kayhan | IRN | paper
Kazakhstanskaya Pravda | Kazakhstanskaya Pravda | KAZ | paper
Khaama Press | Khaama Press | AFG | web
Khabar 24 | Khabar 24 | KAZ | broadcaster
Khabar Online | Khabar Online; Khabaronline | IRN | web
Khaleej Times | Khaleej Times | ARE | paper
Khaosod | Khaosod | THA | paper
Khmer Times | Khmer Times | KHM | paper
Klassekampen | Klassekampen | NOR | paper
Kleine Zeitung | Kleine Zeitung | AUT | paper
Klubradio | Klubradio | HUN | broadcaster
Koha Ditore | Koha Ditore | KOS | paper
Kommersant | Kommersant | RUS | paper
Kompas TV | Kompas TV | IDN | broadcaster
Kompas | Kompas | IDN | paper
Komsomolskaya Pravda | Komsomolskaya Pravda | RUS | paper
Korea Economic Daily | Korea Economic Daily | KOR | paper
Korea Herald | Korea Herald | KOR | paper
Korea Times | Korea Times | KOR | paper
Korean Central Television | Korean Central Television; KCTV | PRK | broadcaster
Kossuth Radio | Kossuth Radio | HUN | broadcaster
Krasnaya Zvezda | Krasnaya Zvezda | RUS | paper
Kronen Zeitung | Kronen Zeitung; Krone | AUT | paper
Kurdistan 24 | Kurdistan 24 | IRQ | broadcaster
Kurier | Kurier; Der Kurier | AUT | paper
Kurir | Kurir | SRB | paper
Kuwait Times | Kuwait Times | KWT | paper
Kyiv Independent | Kyiv Independent; The Kyiv Independent | UKR | paper
Kyiv Post | Kyiv Post; Kiev Post | UKR | paper
L'Echo | L'Echo | BEL | paper
L'Economiste | L'Economiste | MAR | paper
L'Espresso | L'Espresso | ITA | magazine
L'Essor | L'Essor | MLI | paper
L'Express | L'Express | FRA | magazine
L'Humanite | L'Humanite; L'Humanité | FRA | paper
L'Obs | L'Obs; Le Nouvel Observateur; Nouvel Observateur | FRA | magazine
L'Observateur Paalga | L'Observateur Paalga | BFA | paper
L'Observateur | L'Observateur | SEN | paper
L'Opinion | L'Opinion | FRA | paper
L'Orient-Le Jour | L'Orient-Le Jour; L'Orient Today | LBN | paper
L'Osservatore Romano | L'Osservatore Romano; Osservatore Romano | VAT | magazine
LBC television | LBC television; LBCI | LBN | broadcaster
LBC | LBC; LBC Radio | GBR | broadcaster
LCI | LCI | FRA | broadcaster
LIGA.net | LIGA.net | UKR | web
LN+ | LN+ | ARG | broadcaster
LRT | LRT | LTU | broadcaster
LSM | LSM | LVA | broadcaster
LTV | LTV | LVA | broadcaster
La Croix | La Croix | FRA | paper
La Estrella de Panama | La Estrella de Panama | PAN | paper
La Jornada | La Jornada | MEX | paper
La Libre Belgique | La Libre Belgique; La Libre | BEL | paper
La Nacion of Costa Rica | La Nacion of Costa Rica | CRI | paper
La Nacion | La Nacion; La Nación | ARG | paper
La Prensa Grafica | La Prensa Grafica | SLV | paper
La Prensa of Panama | La Prensa of Panama | PAN | paper
La Prensa | La Prensa | NIC | paper
La Presse de Tunisie | La Presse de Tunisie | TUN | paper
La Presse | La Presse | CAN | paper
La Provence | La Provence | FRA | paper
La Razon newspaper | La Razon newspaper | BOL | paper
La Razon | La Razon; La Razón | ESP | paper
La Repubblica | La Repubblica; Repubblica | ITA | paper
La Republica | La Republica; La República | PER | paper
La Sexta | La Sexta | ESP | broadcaster
La Stampa | La Stampa | ITA | paper
La Tercera | La Tercera | CHL | paper
La Tribune | La Tribune; La Tribune Dimanche | FRA | paper
La Vanguardia | La Vanguardia | ESP | paper
La7 | La7 | ITA | broadcaster
Latvijas Avize | Latvijas Avize | LVA | paper
Lawfare | Lawfare | USA | web
Le Devoir | Le Devoir | CAN | paper
Le Faso | Le Faso | BFA | paper
Le Figaro | Le Figaro; Figaro | FRA | paper
Le Journal du Mali | Le Journal du Mali | MLI | paper
Le Matin | Le Matin | MAR | paper
Le Monde | Le Monde | FRA | paper
Le Nouvelliste | Le Nouvelliste | HTI | paper
Le Parisien | Le Parisien; Aujourd'hui en France | FRA | paper
Le Point | Le Point | FRA | magazine
Le Quotidien | Le Quotidien | SEN | paper
Le Soir | Le Soir | BEL | paper
Le Soleil | Le Soleil | SEN | paper
Le Temps | Le Temps | CHE | paper
Lenta.ru | Lenta.ru | RUS | web
Les Echos | Les Echos | FRA | paper
Lianhe Zaobao | Lianhe Zaobao | SGP | paper
Liberation | Liberation?; Libération | FRA | paper
Libero | Libero? | ITA | paper
Liberte newspaper | Liberte newspaper | DZA | paper
Liberty Times | Liberty Times | TWN | paper
Libya Channel | Libya Channel | LBY | broadcaster
Libya Herald | Libya Herald | LBY | paper
Libya Observer | Libya Observer | LBY | paper
Libya al-Ahrar | Libya al-Ahrar | LBY | broadcaster
Lidove noviny | Lidove noviny; Lidové noviny | CZE | paper
Lietuvos Rytas | Lietuvos Rytas | LTU | paper
Life News | Life News; LifeNews | RUS | broadcaster
Line | Line? | JPN | network
LinkedIn | LinkedIn | USA | network
Linkiesta | Linkiesta | ITA | web
Lloyd's List | Lloyd's List | GBR | web
Los Angeles Times | Los Angeles Times; LA Times; L.A. Times | USA | paper
Lusaka Times | Lusaka Times | ZMB | paper
Luxemburger Wort | Luxemburger Wort | LUX | paper
M1 television | M1 television | HUN | broadcaster
MBC | MBC | KOR | broadcaster
MLex | MLex | GBR | web
MRTV | MRTV | MMR | broadcaster
MSNBC | MSNBC | USA | broadcaster
MTV Lebanon | MTV Lebanon | LBN | broadcaster
MTV3 | MTV3 | FIN | broadcaster
MVS Radio | MVS Radio | MEX | broadcaster
Maariv | Maariv; Ma'ariv | ISR | paper
Mada Masr | Mada Masr | EGY | paper
Maeil Business Newspaper | Maeil Business Newspaper | KOR | paper
Magyar Hirlap | Magyar Hirlap | HUN | paper
Magyar Idok | Magyar Idok | HUN | paper
Magyar Nemzet | Magyar Nemzet | HUN | paper
Mail & Guardian | Mail & Guardian; Mail and Guardian | ZAF | paper
Mainichi Shimbun | Mainichi Shimbun; Mainichi | JPN | paper
Makor Rishon | Makor Rishon | ISR | paper
Malay Mail | Malay Mail | MYS | web
Malaysiakini | Malaysiakini | MYS | paper
Malta Independent | Malta Independent | MLT | paper
Manila Bulletin | Manila Bulletin | PHL | paper
Manila Times | Manila Times | PHL | paper
Marianne | Marianne | FRA | magazine
Mash | Mash? | RUS | web
Matichon | Matichon | THA | paper
Medi1 | Medi1 | MAR | broadcaster
Mediacorp | Mediacorp | SGP | broadcaster
Mediapart | Mediapart | FRA | paper
Mediaset | Mediaset | ITA | broadcaster
Mediazona | Mediazona | RUS | web
Meduza | Meduza | RUS | web
Medyascope | Medyascope | TUR | web
Mega TV | Mega TV | GRC | broadcaster
Megaphone | Megaphone | LBN | web
Metro TV | Metro TV | IDN | broadcaster
Metro | Metro? | GBR | paper
MetroTV | MetroTV | IDN | broadcaster
Metropoles | Metropoles | BRA | web
Miami Herald Haiti | Miami Herald Haiti | HTI | paper
Miami Herald | Miami Herald | USA | paper
Middle East Eye | Middle East Eye | GBR | web
Milenio | Milenio | MEX | paper
Milliyet | Milliyet | TUR | paper
Ming Pao | Ming Pao | HKG | paper
Minju Joson | Minju Joson | PRK | paper
Mint newspaper | Mint newspaper; Mint? | IND | paper
Mizan | Mizan; Mizan Online | IRN | web
Mizzima | Mizzima | MMR | paper
Mlada fronta Dnes | Mlada fronta Dnes | CZE | paper
Mmegi | Mmegi | BWA | paper
MoneyControl | MoneyControl; Moneycontrol | IND | web
Montreal Gazette | Montreal Gazette | CAN | paper
Morgunbladid | Morgunbladid; Morgunblaðið | ISL | paper
Morning Star | Morning Star | GBR | paper
Mosaique FM | Mosaique FM | TUN | broadcaster
Moscow Times | Moscow Times; The Moscow Times | RUS | paper
Moskovsky Komsomolets | Moskovsky Komsomolets; Moskovskij Komsomolets | RUS | paper
Mtavari | Mtavari | GEO | broadcaster
Myanmar Now | Myanmar Now | MMR | paper
N1 | N1; N1 television | SRB | broadcaster
NBC | NBC; NBC News | USA | broadcaster
NBN | NBN | LBN | broadcaster
NDR | NDR; WDR; MDR; SWR; BR television | DEU | broadcaster
NDTV | NDTV | IND | broadcaster
NHK | NHK; NHK World | JPN | broadcaster
NK News | NK News | KOR | web
NOS | NOS | NLD | broadcaster
NPO | NPO | NLD | broadcaster
NPR | NPR; National Public Radio | USA | broadcaster
NRC Handelsblad | NRC Handelsblad | NLD | paper
NRG | NRG | ISR | web
NRK | NRK | NOR | broadcaster
NRT | NRT | IRQ | broadcaster
NTA | NTA | NGA | broadcaster
NTV Kenya | NTV Kenya | KEN | broadcaster
NTV Russia | NTV Russia | RUS | broadcaster
NTV | NTV; NTV Turkey | TUR | broadcaster
NV | NV; Novoye Vremya | UKR | magazine
Naftemporiki | Naftemporiki | GRC | paper
Naharnet | Naharnet | LBN | web
Nasha Niva | Nasha Niva | BLR | paper
Nation TV | Nation TV | THA | broadcaster
National Post | National Post | CAN | paper
National Review | National Review | USA | magazine
Nature journal | Nature journal; Nature magazine | GBR | magazine
Nepszabadsag | Nepszabadsag; Népszabadság | HUN | paper
Nepszava | Nepszava; Népszava | HUN | paper
Netzpolitik | Netzpolitik | DEU | web
Neue Osnabruecker Zeitung | Neue Osnabruecker Zeitung; Neue Osnabrücker Zeitung | DEU | paper
Neue Zuercher Zeitung | Neue Zuercher Zeitung; Neue Zürcher Zeitung; NZZ; NZZ am Sonntag | CHE | paper
New Age | New Age? | BGD | paper
New Scientist | New Scientist | GBR | magazine
New Statesman | New Statesman | GBR | magazine
New Straits Times | New Straits Times | MYS | paper
New Times | New Times; The New Times | RWA | paper
New Vision | New Vision | UGA | paper
New York Daily News | New York Daily News | USA | paper
New York Post | New York Post | USA | paper
New York Times | New York Times; The New York Times; NYT; the Times of New York | USA | paper
New Yorker | New Yorker; The New Yorker | USA | magazine
New Zealand Herald | New Zealand Herald; NZ Herald | NZL | paper
News magazine Austria | News magazine Austria | AUT | magazine
News24 | News24 | ZAF | paper
NewsDay | NewsDay | ZWE | paper
Newsday | Newsday | USA | paper
Newshub | Newshub | NZL | broadcaster
Newsmax | Newsmax; NewsNation | USA | broadcaster
Newstalk | Newstalk | IRL | broadcaster
Newsweek Polska | Newsweek Polska | POL | magazine
Newsweek | Newsweek | USA | magazine
Newzroom Afrika | Newzroom Afrika | ZAF | broadcaster
Nezavisimaya Gazeta | Nezavisimaya Gazeta | RUS | paper
Nezavisne Novine | Nezavisne Novine | BIH | paper
Nhan Dan | Nhan Dan | VNM | paper
Nikkei | Nikkei; Nihon Keizai Shimbun; Nikkei Asian Review; Nikkei Asia; Nikkei newspaper | JPN | paper
Nile TV | Nile TV | EGY | broadcaster
Nine Network | Nine Network; Channel Nine; Nine News | AUS | broadcaster
Nippon TV | Nippon TV; NTV Japan | JPN | broadcaster
North Press | North Press | SYR | web
Nour News | Nour News; Nournews | IRN | web
Nova Makedonija | Nova Makedonija | MKD | paper
Nova TV | Nova TV | BGR | broadcaster
Novaya Gazeta | Novaya Gazeta | RUS | paper
Novi list | Novi list | HRV | paper
O Globo | O Globo; Globo newspaper | BRA | paper
O Pais newspaper | O Pais newspaper | MOZ | paper
ONT | ONT | BLR | broadcaster
ORF | ORF | AUT | broadcaster
ORTM | ORTM | MLI | broadcaster
Observer | Observer?; The Observer | GBR | paper
Odriin Sonin | Odriin Sonin | MNG | paper
Ogonyok | Ogonyok; Ogoniok | RUS | magazine
OhmyNews | OhmyNews | KOR | web
Okaz | Okaz | SAU | paper
Oko.press | Oko.press | POL | web
Onda Cero | Onda Cero | ESP | broadcaster
One America News | One America News; OAN | USA | broadcaster
Onet | Onet | POL | web
Open Democracy | Open Democracy; openDemocracy | GBR | web
Oromia Media Network | Oromia Media Network | ETH | broadcaster
Oslobodjenje | Oslobodjenje; Oslobođenje | BIH | paper
Ottawa Citizen | Ottawa Citizen | CAN | paper
Ouest-France | Ouest-France | FRA | paper
Outlook magazine | Outlook magazine; Outlook India | IND | magazine
PBS | PBS; PBS NewsHour | USA | broadcaster
PLA Daily | PLA Daily | CHN | paper
PTV | PTV | PAK | broadcaster
Pagina 12 | Pagina 12; Página 12 | ARG | paper
Pagina Siete | Pagina Siete; Página Siete | BOL | paper
Pajhwok | Pajhwok; Pajhwok Afghan News | AFG | web
Palestine TV | Palestine TV | PSE | broadcaster
Panorama magazine | Panorama magazine | ITA | magazine
Paris Match | Paris Match | FRA | magazine
Passauer Neue Presse | Passauer Neue Presse | DEU | paper
People magazine | People magazine | USA | magazine
People's Daily | People's Daily | CHN | paper
Perfil | Perfil | ARG | paper
Philadelphia Inquirer | Philadelphia Inquirer | USA | paper
Phileleftheros | Phileleftheros | CYP | paper
Philippine Daily Inquirer | Philippine Daily Inquirer | PHL | paper
Philippine Star | Philippine Star | PHL | paper
Phnom Penh Post | Phnom Penh Post | KHM | paper
Phoenix TV | Phoenix TV; Phoenix Television | CHN | broadcaster
Phoenix television | Phoenix television | DEU | broadcaster
Pink TV | Pink TV | SRB | broadcaster
Pobjeda | Pobjeda | MNE | paper
Poder360 | Poder360 | BRA | web
Polish Radio | Polish Radio | POL | broadcaster
Politico | Politico; POLITICO; Politico Europe; Politico EU | USA | web
Politika | Politika | SRB | paper
Politiken | Politiken | DNK | paper
Politis | Politis | CYP | paper
Polityka | Polityka | POL | magazine
Polsat | Polsat; Polsat News | POL | broadcaster
Post-Courier | Post-Courier | PNG | paper
Postimees | Postimees | EST | paper
Pravda daily | Pravda daily | SVK | paper
Pravda | Pravda | RUS | paper
Pravo | Pravo; Právo | CZE | paper
Premium Times | Premium Times | NGA | paper
Prensa Libre | Prensa Libre | GTM | paper
Press TV | Press TV | IRN | broadcaster
Private Eye | Private Eye | GBR | magazine
ProPublica | ProPublica | USA | web
ProSieben | ProSieben | DEU | broadcaster
Proceso | Proceso | MEX | magazine
Prospect magazine | Prospect magazine | GBR | magazine
Prothom Alo | Prothom Alo | BGD | paper
Proto Thema | Proto Thema | GRC | paper
Public Senat | Public Senat; Public Sénat | FRA | broadcaster
Public Television of Armenia | Public Television of Armenia | ARM | broadcaster
Publico newspaper | Publico newspaper; Público | PRT | paper
Punch newspaper | Punch newspaper; The Punch; Punch? | NGA | paper
Punchbowl | Punchbowl; Punchbowl News | USA | web
Qiushi | Qiushi | CHN | magazine
Quartz | Quartz | USA | web
RAI | RAI; Rai; Rai 1; RAI 3; RaiNews | ITA | broadcaster
RBB | RBB; Inforadio | DEU | broadcaster
RBC | RBC; RBK; RBC daily | RUS | paper
RCN | RCN; RCN Radio | COL | broadcaster
RFI | RFI; Radio France Internationale | FRA | broadcaster
RMC | RMC | FRA | broadcaster
RMF FM | RMF FM; RMF | POL | broadcaster
RND | RND; RedaktionsNetzwerk Deutschland | DEU | paper
RPP | RPP | PER | broadcaster
RT | RT; Russia Today; RT television | RUS | broadcaster
RTBF | RTBF | BEL | broadcaster
RTE | RTE; RTÉ | IRL | broadcaster
RTHK | RTHK | HKG | broadcaster
RTI | RTI | CIV | broadcaster
RTL Croatia | RTL Croatia | HRV | broadcaster
RTL Klub | RTL Klub | HUN | broadcaster
RTL Nieuws | RTL Nieuws | NLD | broadcaster
RTL radio | RTL radio | FRA | broadcaster
RTL | RTL | DEU | broadcaster
RTL-TVI | RTL-TVI | BEL | broadcaster
RTN television | RTN television | NER | broadcaster
RTNB | RTNB | BDI | broadcaster
RTNC | RTNC | COD | broadcaster
RTP | RTP | PRT | broadcaster
RTRS | RTRS | BIH | broadcaster
RTS Senegal | RTS Senegal | SEN | broadcaster
RTS Serbia | RTS Serbia; Radio Television of Serbia | SRB | broadcaster
RTS television | RTS television | CHE | broadcaster
RTS | RTS | CHE | broadcaster
RTVS | RTVS | SVK | broadcaster
RUV | RUV; RÚV | ISL | broadcaster
Radio 702 | Radio 702; 702 radio | ZAF | broadcaster
Radio Andalus | Radio Andalus; Andalus | SOM | broadcaster
Radio Bandeirantes | Radio Bandeirantes; Band TV | BRA | broadcaster
Radio Continental | Radio Continental | ARG | broadcaster
Radio Cooperativa | Radio Cooperativa | CHL | broadcaster
Radio Dabanga | Radio Dabanga; Dabanga | SDN | paper
Radio Formula | Radio Formula; Radio Fórmula | MEX | broadcaster
Radio Free Asia | Radio Free Asia; RFA | USA | broadcaster
Radio Free Europe | Radio Free Europe; Radio Free Europe/Radio Liberty; RFE/RL; Radio Liberty | USA | broadcaster
Radio Isanganiro | Radio Isanganiro | BDI | broadcaster
Radio Kulmiye | Radio Kulmiye | SOM | broadcaster
Radio Marti | Radio Marti | CUB | broadcaster
Radio Mitre | Radio Mitre | ARG | broadcaster
Radio Mogadishu | Radio Mogadishu | SOM | paper
Radio National | Radio National | AUS | broadcaster
Radio New Zealand | Radio New Zealand; RNZ; RNZ Pacific | NZL | broadcaster
Radio Okapi | Radio Okapi | COD | broadcaster
Radio Rebelde | Radio Rebelde | CUB | broadcaster
Radio Reloj | Radio Reloj | CUB | broadcaster
Radio Zet | Radio Zet | POL | broadcaster
Radio-Canada | Radio-Canada | CAN | broadcaster
Rappler | Rappler | PHL | paper
Readovka | Readovka | RUS | web
Real TV | Real TV | AZE | broadcaster
RealClearPolitics | RealClearPolitics | USA | web
Realitatea TV | Realitatea TV | ROU | broadcaster
Record TV | Record TV | BRA | broadcaster
Reddit | Reddit | USA | network
Reforma | Reforma | MEX | paper
Republic TV | Republic TV | IND | broadcaster
Republika | Republika | IDN | paper
Respekt | Respekt | CZE | magazine
Rheinische Merkur | Rheinische Merkur | DEU | paper
Rheinische Post | Rheinische Post | DEU | paper
Rodong Sinmun | Rodong Sinmun | PRK | paper
Rolling Stone | Rolling Stone | USA | magazine
Rossiiskaya Gazeta | Rossiiskaya Gazeta; Rossiyskaya Gazeta | RUS | paper
Rossiya 24 | Rossiya 24; Rossiya-24; Rossiya 1; Rossiya-1 | RUS | broadcaster
Rustavi 2 | Rustavi 2 | GEO | paper
Rybar | Rybar | RUS | web
Rzeczpospolita | Rzeczpospolita | POL | paper
S&P Global Platts | S&P Global Platts; Platts | USA | web
SABC | SABC; SABC News | ZAF | broadcaster
SBS News | SBS News | AUS | broadcaster
SBS | SBS | KOR | broadcaster
SET News | SET News | TWN | broadcaster
SHOT | SHOT | RUS | web
SIC | SIC | PRT | broadcaster
SME newspaper | SME newspaper | SVK | paper
SRF | SRF | CHE | broadcaster
SVT | SVT | SWE | broadcaster
Sabah | Sabah; Daily Sabah | TUR | paper
Sabq | Sabq | SAU | web
Sahara Reporters | Sahara Reporters | NGA | paper
Salon | Salon? | USA | web
Salzburger Nachrichten | Salzburger Nachrichten | AUT | paper
Samaa TV | Samaa TV | PAK | broadcaster
San Francisco Chronicle | San Francisco Chronicle | USA | paper
Sankei Shimbun | Sankei Shimbun; Sankei | JPN | paper
Sarawak Report | Sarawak Report | MYS | paper
Saudi Gazette | Saudi Gazette | SAU | paper
Science magazine | Science magazine | USA | magazine
Scroll.in | Scroll.in | IND | web
Seattle Times | Seattle Times | USA | paper
Securities Times | Securities Times | CHN | paper
Semafor | Semafor | USA | web
Semana | Semana | COL | paper
Seven Network | Seven Network; Channel Seven | AUS | broadcaster
Shafaq News | Shafaq News; Shafaq | IRQ | web
Sham FM | Sham FM | SYR | broadcaster
Shargh | Shargh | IRN | paper
Shekulli | Shekulli | ALB | paper
Shems FM | Shems FM | TUN | broadcaster
Shin Dong-a | Shin Dong-a | KOR | magazine
Signal | Signal? | USA | network
Sina | Sina | CHN | web
Sing Tao | Sing Tao | HKG | paper
Sixth Tone | Sixth Tone | CHN | web
Skai | Skai; SKAI TV | GRC | broadcaster
Sky News Arabia | Sky News Arabia | ARE | broadcaster
Sky News Australia | Sky News Australia | AUS | broadcaster
Sky News | Sky News; Sky? | GBR | broadcaster
SkyTG24 | SkyTG24; Sky TG24 | ITA | broadcaster
Slate | Slate | USA | web
Sloboden Pechat | Sloboden Pechat | MKD | paper
Snapchat | Snapchat | USA | network
Somoy TV | Somoy TV | BGD | broadcaster
SonntagsZeitung | SonntagsZeitung | CHE | paper
South China Morning Post | South China Morning Post; SCMP | HKG | paper
Sowetan | Sowetan | ZAF | paper
Sozcu | Sozcu; Sözcü | TUR | paper
Stand News | Stand News | HKG | web
Star TV | Star TV | TUR | broadcaster
Star Tribune | Star Tribune | USA | paper
Stars and Stripes | Stars and Stripes | USA | paper
Stern magazine | Stern magazine; Stern | DEU | magazine
StoryCorps | StoryCorps | USA | web
Straits Times | Straits Times; The Straits Times | SGP | paper
Strana.ua | Strana.ua | UKR | web
Studio 7 | Studio 7 | ZWE | broadcaster
Study Times | Study Times | CHN | paper
Stuff | Stuff? | NZL | paper
Stuttgarter Zeitung | Stuttgarter Zeitung | DEU | paper
Sud Ouest | Sud Ouest | FRA | paper
Sudan Tribune | Sudan Tribune | SDN | paper
Sueddeutsche Zeitung | Sueddeutsche Zeitung; Süddeutsche Zeitung; Suddeutsche Zeitung; SZ | DEU | paper
Sun | Sun?; The Sun | GBR | paper
Sunday Business Post | Sunday Business Post | IRL | paper
Sunday Leader | Sunday Leader | LKA | paper
Sunday Telegraph | Sunday Telegraph | GBR | paper
Sunday Times of South Africa | Sunday Times of South Africa | ZAF | paper
Sunday Times | Sunday Times; The Sunday Times | GBR | paper
Super Express | Super Express | POL | paper
Suspilne | Suspilne | UKR | broadcaster
Svenska Dagbladet | Svenska Dagbladet | SWE | paper
Sveriges Radio | Sveriges Radio; Swedish Radio | SWE | broadcaster
Swissinfo | Swissinfo | CHE | broadcaster
Sydney Morning Herald | Sydney Morning Herald; The Sydney Morning Herald | AUS | paper
Syria TV | Syria TV | SYR | broadcaster
T-Online | T-Online; t-online | DEU | web
T24 | T24 | TUR | web
TA3 | TA3 | SVK | broadcaster
TBS television | TBS television | JPN | broadcaster
TF1 | TF1 | FRA | broadcaster
TFM | TFM | SEN | broadcaster
TMZ | TMZ | USA | web
TN television | TN television; Todo Noticias | ARG | broadcaster
TODAY newspaper | TODAY newspaper | SGP | paper
TRT | TRT; TRT World; TRT Haber | TUR | broadcaster
TV 2 Denmark | TV 2 Denmark; TV2 | DNK | broadcaster
TV 2 Norway | TV 2 Norway | NOR | broadcaster
TV Asahi | TV Asahi | JPN | broadcaster
TV Azteca | TV Azteca | MEX | broadcaster
TV Chosun | TV Chosun | KOR | broadcaster
TV Markiza | TV Markiza | SVK | broadcaster
TV Nova | TV Nova | CZE | broadcaster
TV Tokyo | TV Tokyo | JPN | broadcaster
TV3 Ghana | TV3 Ghana | GHA | broadcaster
TV3 | TV3 | ESP | broadcaster
TV4 | TV4 | SWE | broadcaster
TV5 Monde | TV5 Monde; TV5 | FRA | broadcaster
TVA | TVA | CAN | broadcaster
TVB | TVB | HKG | broadcaster
TVBS | TVBS | TWN | broadcaster
TVC News | TVC News | NGA | broadcaster
TVE | TVE; RTVE | ESP | broadcaster
TVI | TVI | PRT | broadcaster
TVN Chile | TVN Chile | CHL | broadcaster
TVN | TVN; TVN24 | POL | broadcaster
TVNZ | TVNZ; 1News | NZL | broadcaster
TVP | TVP; TVP Info | POL | broadcaster
TVR | TVR | ROU | broadcaster
TVRI | TVRI | IDN | broadcaster
Ta Kung Pao | Ta Kung Pao | HKG | paper
Ta Nea | Ta Nea | GRC | paper
Table.Media | Table.Media; Table Media | DEU | web
Tabnak | Tabnak | IRN | web
Tages-Anzeiger | Tages-Anzeiger | CHE | paper
Tagesspiegel | Tagesspiegel; Der Tagesspiegel | DEU | paper
Taipei Times | Taipei Times | TWN | paper
Tal Cual | Tal Cual | VEN | paper
TechCrunch | TechCrunch | USA | web
Tehran Times | Tehran Times | IRN | paper
TelQuel | TelQuel | MAR | paper
Tele Sahel | Tele Sahel | NER | broadcaster
Teleamazonas | Teleamazonas | ECU | broadcaster
Telecinco | Telecinco | ESP | broadcaster
Telegram | Telegram | RUS | network
Televisa | Televisa | MEX | broadcaster
Telex | Telex | HUN | web
Tempo | Tempo?; Tempo magazine | IDN | paper
Tengrinews | Tengrinews | KAZ | paper
Thai PBS | Thai PBS | THA | broadcaster
Thai Rath | Thai Rath | THA | paper
Thanh Nien | Thanh Nien | VNM | paper
The Africa Report | The Africa Report | FRA | magazine
The Age | The Age? | AUS | paper
The Australian | The Australian? | AUS | paper
The Bell | The Bell | RUS | web
The Citizen | The Citizen | TZA | paper
The Conversation | The Conversation | AUS | web
The Diplomat | The Diplomat | USA | magazine
The East African | The East African; East African newspaper | KEN | paper
The Edge | The Edge? | MYS | paper
The Elephant | The Elephant | KEN | web
The Herald of Zimbabwe | The Herald of Zimbabwe | ZWE | paper
The Herald | The Herald? | GBR | paper
The Hill | The Hill | USA | magazine
The Information | The Information | USA | web
The Insider | The Insider | RUS | web
The Intercept Brasil | The Intercept Brasil | BRA | web
The Intercept | The Intercept; Intercept? | USA | web
The Lancet | The Lancet; Lancet | GBR | magazine
The Monthly | The Monthly; Quarterly Essay | AUS | magazine
The Namibian | The Namibian | NAM | paper
The Nation magazine | The Nation magazine | USA | magazine
The Nation of Thailand | The Nation of Thailand | THA | paper
The Nation | The Nation? | PAK | paper
The National newspaper | The National newspaper | ARE | paper
The News International | The News International; The News? | PAK | paper
The Paper | The Paper | CHN | web
The Peninsula | The Peninsula | QAT | paper
The Post of Zambia | The Post of Zambia | ZMB | paper
The Press | The Press? | NZL | paper
The Print | The Print; ThePrint | IND | web
The Quint | The Quint | IND | web
The Reporter Ethiopia | The Reporter Ethiopia | ETH | paper
The Scotsman | The Scotsman; Scotsman | GBR | paper
The Spectator | The Spectator; Spectator magazine | GBR | magazine
The Standard of Kenya | The Standard of Kenya | KEN | paper
The Star of Johannesburg | The Star of Johannesburg | ZAF | paper
The Star of Malaysia | The Star of Malaysia | MYS | paper
The Telegraph of India | The Telegraph of India | IND | paper
The Tribune of India | The Tribune of India | IND | paper
The Verge | The Verge | USA | web
The West Australian | The West Australian | AUS | paper
The Wire | The Wire | IND | paper
ThisDay | ThisDay; This Day | NGA | paper
Tico Times | Tico Times | CRI | paper
TikTok | TikTok | CHN | network
Time magazine | Time magazine | USA | magazine
Times Now | Times Now | IND | broadcaster
Times of India | Times of India; The Times of India | IND | paper
Times of Israel | Times of Israel; The Times of Israel | ISR | paper
Times of Malta | Times of Malta | MLT | paper
Times of Zambia | Times of Zambia | ZMB | paper
Times | Times?; The Times; Times of London; The Times of London | GBR | paper
Timpul | Timpul | MDA | paper
Tishreen | Tishreen | SYR | paper
To Vima | To Vima | GRC | paper
Tokyo Shimbun | Tokyo Shimbun | JPN | paper
Tolo News | Tolo News; TOLO News; ToloNews; Tolo TV | AFG | broadcaster
Toronto Star | Toronto Star | CAN | paper
Tribune de Geneve | Tribune de Geneve | CHE | paper
Trouw | Trouw | NLD | paper
Trud | Trud | BGR | paper
Truth Social | Truth Social | USA | network
Tuoi Tre | Tuoi Tre | VNM | paper
Turan news agency | Turan news agency | AZE | paper
Turkiye newspaper | Turkiye newspaper | TUR | paper
Twitter | Twitter | USA | network
UOL | UOL | BRA | web
USA Today | USA Today | USA | paper
Ukrainska Pravda online | Ukrainska Pravda online | UKR | web
Ukrainska Pravda | Ukrainska Pravda | UKR | paper
Ultima Hora | Ultima Hora; Última Hora | PRY | paper
Ultimas Noticias | Ultimas Noticias; Últimas Noticias | VEN | paper
Union Radio | Union Radio; Unión Radio | VEN | broadcaster
United Daily News | United Daily News | TWN | paper
Universal TV | Universal TV | SOM | broadcaster
Univision | Univision; Telemundo | USA | broadcaster
Uriminzokkiri | Uriminzokkiri | PRK | broadcaster
Utusan Malaysia | Utusan Malaysia | MYS | paper
VG newspaper | VG newspaper | NOR | paper
VKontakte | VKontakte; VK | RUS | network
VPItv | VPItv | VEN | broadcaster
VRT | VRT | BEL | broadcaster
VTV Venezuela | VTV Venezuela; Venezolana de Television | VEN | broadcaster
VTV | VTV | VNM | broadcaster
Valeurs Actuelles | Valeurs Actuelles | FRA | magazine
Valor Economico | Valor Economico; Valor Econômico | BRA | paper
Vancouver Sun | Vancouver Sun | CAN | paper
Vanguard newspaper | Vanguard newspaper | NGA | paper
Vanity Fair | Vanity Fair | USA | magazine
Vatan-e Emrooz | Vatan-e Emrooz | IRN | paper
Vatican News | Vatican News | VAT | broadcaster
Vatican Radio | Vatican Radio | VAT | broadcaster
Vecer | Vecer | SVN | paper
Vecernje Novosti | Vecernje Novosti; Večernje novosti | SRB | paper
Vecernji List | Vecernji List; Večernji list | HRV | paper
Vedomosti | Vedomosti | RUS | paper
Veja | Veja | BRA | paper
Verdens Gang | Verdens Gang | NOR | paper
Vesti | Vesti | RUS | broadcaster
Vietnam News | Vietnam News | VNM | paper
Vijesti | Vijesti | MNE | paper
Virgin Media News | Virgin Media News | IRL | broadcaster
VnExpress | VnExpress | VNM | paper
Voice of America | Voice of America; VOA | USA | broadcaster
Voice of Palestine | Voice of Palestine | PSE | broadcaster
Vox | Vox; Vox.com | USA | web
W Radio | W Radio | COL | broadcaster
WION | WION | IND | broadcaster
Wall Street Journal | Wall Street Journal; The Wall Street Journal; WSJ | USA | paper
Walla | Walla; Walla News | ISR | web
War on the Rocks | War on the Rocks | USA | web
Washington Post | Washington Post; The Washington Post | USA | paper
Washington Times | Washington Times | USA | paper
Wataniya | Wataniya | TUN | broadcaster
WeChat | WeChat | CHN | network
Weibo | Weibo; Sina Weibo | CHN | network
Welt TV | Welt TV | DEU | broadcaster
Weltwoche | Weltwoche | CHE | magazine
Wen Wei Po | Wen Wei Po | HKG | paper
WhatsApp | WhatsApp | USA | network
Winnipeg Free Press | Winnipeg Free Press | CAN | paper
Wired | Wired; WIRED | USA | magazine
WirtschaftsWoche | WirtschaftsWoche | DEU | paper
Wirtualna Polska | Wirtualna Polska | POL | web
Wprost | Wprost | POL | magazine
X platform | X platform; social network X; social media platform X; platform X | USA | network
X | X? | USA | network
YLE | YLE; Yle | FIN | broadcaster
YTN | YTN | KOR | broadcaster
Yedioth Ahronoth | Yedioth Ahronoth; Yediot Ahronot; Yedioth Ahronot; Yediot Aharonot | ISR | paper
Yemen TV | Yemen TV | YEM | broadcaster
Yeni Safak | Yeni Safak; Yeni Şafak | TUR | paper
Yicai | Yicai | CHN | web
Ynet | Ynet | ISR | broadcaster
Yomiuri Shimbun | Yomiuri Shimbun; Yomiuri; Yomiuri newspaper | JPN | paper
YouTube | YouTube | USA | network
Youm7 | Youm7; Al-Youm Al-Sabea | EGY | paper
ZBC | ZBC | ZWE | broadcaster
ZDF | ZDF | DEU | broadcaster
Zaman al-Wasl | Zaman al-Wasl | SYR | web
Zaman | Zaman; Today's Zaman | TUR | paper
Zeri | Zeri | KOS | paper
Zerkalo Nedeli | Zerkalo Nedeli; Dzerkalo Tyzhnia | UKR | paper
Ziarul Financiar | Ziarul Financiar | ROU | paper
Ziarul de Garda | Ziarul de Garda | MDA | paper
Zimbabwe Independent | Zimbabwe Independent | ZWE | paper
Zvezda | Zvezda; Zvezda TV | RUS | broadcaster
al-Thawra | al-Thawra | SYR | paper
amaBhungane | amaBhungane | ZAF | web
bTV | bTV | BGR | broadcaster
de Volkskrant | de Volkskrant; Volkskrant | NLD | paper
eNCA | eNCA | ZAF | broadcaster
elPeriodico | elPeriodico | GTM | paper
eldiario.es | eldiario.es | ESP | web
i24NEWS | i24NEWS; i24 News | ISR | broadcaster
n-tv | n-tv; ntv | DEU | broadcaster
profil magazine | profil magazine; Profil | AUT | magazine
taz | taz; Die Tageszeitung; tageszeitung | DEU | paper
teleSUR | teleSUR; Telesur; TeleSUR | VEN | broadcaster
tvOne | tvOne | IDN | broadcaster
