# Towns, lands, waters and sites that are no capitals: they say where, and seldom who. `states` are
# those it lies in or is disputed between, taking no side. `party`: whether its own authorities act
# as a party. A question mark marks common words and names.
table: places
columns: names | states | kind | party
Aarhus | DNK | city | no
Abadan | IRN | city | no
Abbottabad | PAK | city | no
Abeche | TCD | city | no
Aberdeen | GBR | city | no
Abkhazia | GEO | land | yes
Abqaiq | SAU | city | no
Abyei | SDN; SSD | land | no
Acapulco | MEX | city | no
Aceh | IDN | land | no
Acre? | ISR | city | no
Adamawa | NGA | land | no
Adana | TUR | city | no
Adazi | LVA | city | no
Adelaide | AUS | city | no
Aden | YEM | city | no
Adjara; Ajaria | GEO | land | yes
Adre | TCD | city | no
Adriatic; Adriatic Sea | EU | water | no
Aegean; Aegean Sea | GRC; TUR | water | no
Afar | ETH | land | no
Afrin | SYR | city | no
Agadez | NER | city | no
Agadir | MAR | city | no
Aghdam | AZE | city | no
Ahmedabad | IND | city | no
Ain al-Asad | IRQ | city | no
Ain el-Hilweh | LBN | city | no
Akkuyu | TUR | city | no
Akrotiri | CYP | land | no
Aksai Chin | IND; CHN | land | no
Aktau | KAZ | city | no
Al Udeid; al-Udeid | QAT | city | no
Al-Aqsa; al-Aqsa mosque; Al-Aqsa Mosque; Aqsa mosque | ISR | site | no
Al-Hol | SYR | city | no
Alabama | USA | land | no
Aland Islands; Åland | FIN | land | no
Alaska | USA | land | no
Alberta | CAN | land | yes
Aleppo | SYR | city | no
Alexandria | EGY | city | no
Alexandroupoli; Alexandroupolis | GRC | city | no
Alice Springs | AUS | city | no
Almaty | KAZ | city | no
Amazon?; Amazon rainforest; Amazonia | BRA | land | no
Ambazonia region | CMR | land | no
Amhara | ETH | land | no
Anaklia | GEO | city | no
Anatolia | TUR | land | no
Anbar; Anbar province | IRQ | land | no
Anchorage | USA | city | no
Andalusia | ESP | land | yes
Andijan | UZB | city | no
Antalya | TUR | city | no
Antioquia | COL | land | no
Antofagasta | CHL | city | no
Antwerp | BEL | city | no
Arak | IRN | city | no
Arequipa | PER | city | no
Arizona | USA | land | no
Arkansas | USA | land | no
Arlington National Cemetery | USA | site | no
Arlit | NER | city | no
Arsal | LBN | city | no
Arunachal Pradesh | IND; CHN | land | no
Arusha | TZA | city | no
Ashdod | ISR | city | no
Ashkelon | ISR | city | no
Assab | ERI | city | no
Assam | IND | land | no
Astravets | BLR | city | no
Aswan | EGY | city | no
Atacama | CHL | land | no
Atlanta | USA | city | no
Atyrau | KAZ | city | no
Auckland | NZL | city | no
Avdiivka | UKR | city | no
Aviano | ITA | city | no
Azawad | MLI | land | no
Azaz | SYR | city | no
Azores | PRT | land | no
Baalbek | LBN | city | no
Bab al-Mandab; Bab el-Mandeb; Bab al-Mandeb | YEM; DJI | water | no
Babanusa | SDN | city | no
Badakhshan | AFG | land | no
Baden-Wuerttemberg; Baden-Württemberg | DEU | land | yes
Bagram | AFG | city | no
Baguio | PHL | city | no
Bahir Dar | ETH | city | no
Baidoa | SOM | city | no
Baikonur | KAZ | city | no
Baja California | MEX | land | no
Bakhmut | UKR | city | no
Bali | IDN | city | no
Balochistan; Baluchistan | PAK | land | no
Baltic Sea | RUS; SWE; FIN; POL; DEU | water | no
Baltimore | USA | city | no
Bambari | CAF | city | no
Bamenda | CMR | city | no
Bamiyan | AFG | city | no
Banda Aceh | IDN | city | no
Bandar Abbas | IRN | city | no
Bandung | IDN | city | no
Banff | CAN | city | no
Bangalore; Bengaluru | IND | city | no
Bangassou | CAF | city | no
Banjska | KOS | city | no
Barcelona | ESP | city | no
Bari | ITA | city | no
Bariloche | ARG | city | no
Barranquilla | COL | city | no
Basel | CHE | city | no
Bashkortostan | RUS | land | no
Basilan | PHL | land | no
Basque Country | ESP | land | yes
Basra | IRQ | city | no
Batam | IDN | city | no
Batken | KGZ | city | no
Batumi | GEO | city | no
Bavaria | DEU | land | yes
Bay of Pigs | CUB | city | no
Bedminster | USA | city | no
Beersheba | ISR | city | no
Beidaihe | CHN | city | no
Beira | MOZ | city | no
Beit Hanoun | PSE | city | no
Beit Lahia | PSE | city | no
Bekaa; Bekaa Valley | LBN | land | no
Beledweyne | SOM | city | no
Belem; Belém | BRA | city | no
Belfast | GBR | city | no
Belgorod region | RUS | land | no
Belgorod | RUS | city | no
Ben Guerdane | TUN | city | no
Benghazi | LBY | city | no
Beni | COD | city | no
Benin City | NGA | city | no
Bentiu | SSD | city | no
Berbera | SOM | city | no
Berdyansk | UKR | city | no
Bergen | NOR | city | no
Beslan | RUS | city | no
Bethlehem | PSE | city | no
Bhasan Char | BGD | city | no
Biafra | NGA | land | no
Bihar | IND | land | no
Bilbao | ESP | city | no
Birmingham? | GBR | city | no
Black Sea | RUS; UKR; TUR; ROU; BGR; GEO | water | no
Blue Line | LBN; ISR | water | no
Blue Nile River | EGY; SDN; ETH | water | no
Blue Nile | SDN | land | no
Boao | CHN | city | no
Bobo-Dioulasso | BFA | city | no
Bodrum | TUR | city | no
Bologna | ITA | city | no
Bor | SSD | city | no
Bordeaux | FRA | city | no
Borgo Egnazia | ITA | city | no
Borneo | IDN | land | no
Bornholm | DNK | land | no
Borno | NGA | land | no
Bosaso | SOM | city | no
Bosphorus; Bosporus | TUR | water | no
Boston | USA | city | no
Bouake; Bouaké | CIV | city | no
Bougainville | PNG | land | yes
Brandenburg | DEU | land | yes
Brega | LBY | city | no
Bremen | DEU | city | no
Brest | FRA | city | no
Brest-Litovsk | BLR | city | no
Bria | CAF | city | no
Brisbane | AUS | city | no
Bristol | GBR | city | no
British Columbia | CAN | land | yes
Brittany | FRA | land | no
Brno | CZE | city | no
Bruges | BEL | city | no
Bryansk | RUS | city | no
Bucaramanga | COL | city | no
Bucha | UKR | city | no
Buea | CMR | city | no
Buergenstock; Bürgenstock | CHE | city | no
Bukavu | COD | city | no
Bukhara | UZB | city | no
Bukovina | UKR | land | no
Bulawayo | ZWE | city | no
Bunia | COD | city | no
Burgas | BGR | city | no
Bursa | TUR | city | no
Busan | KOR | city | no
Bushehr | IRN | city | no
Butare | RWA | city | no
Cabinda | AGO | land | no
Cabo Delgado | MOZ | land | no
Cairns | AUS | city | no
Calais | FRA | city | no
Calgary | CAN | city | no
Cali | COL | city | no
California | USA | land | no
Cam Ranh Bay; Cam Ranh | VNM | city | no
Cambridge? | GBR | city | no
Canary Islands | ESP | land | yes
Cancun; Cancún | MEX | city | no
Cannes | FRA | city | no
Cap-Haitien; Cap-Haïtien | HTI | city | no
Cape Canaveral | USA | city | no
Cape Town | ZAF | city | no
Cardiff | GBR | city | no
Cartagena | COL | city | no
Casablanca | MAR | city | no
Casamance | SEN | land | no
Caspian Sea; Caspian | RUS; KAZ; IRN; AZE; TKM | water | no
Catalonia | ESP | land | yes
Catatumbo | COL | land | no
Cauca | COL | land | no
Cebu | PHL | city | no
Ceuta | ESP | land | yes
Ceyhan | TUR | city | no
Chabahar | IRN | city | no
Chagos Islands; Chagos | GBR; MUS | land | no
Chaman | AFG; PAK | water | no
Chancay | PER | city | no
Channel Tunnel | FRA; GBR | water | no
Charleroi | BEL | city | no
Charlevoix | CAN | city | no
Charlottesville | USA | city | no
Chasiv Yar | UKR | city | no
Chechnya | RUS | land | no
Chengdu | CHN | city | no
Chennai; Madras | IND | city | no
Chernihiv | UKR | city | no
Chernobyl; Chornobyl | UKR | city | no
Chiang Mai | THA | city | no
Chiapas | MEX | land | no
Chibok | NGA | city | no
Chicago | USA | city | no
Chihuahua | MEX | land | no
Chin State | MMR | land | no
Chittagong; Chattogram | BGD | city | no
Chongqing | CHN | city | no
Christchurch | NZL | city | no
Christmas Island | AUS | land | no
Ciudad Guayana | VEN | city | no
Ciudad Juarez; Ciudad Juárez | MEX | city | no
Cizre | TUR | city | no
Clark air base | PHL | city | no
Cleveland | USA | city | no
Cluj | ROU | city | no
Cobasna | MDA | city | no
Cochabamba | BOL | city | no
Cologne | DEU | city | no
Colon? | PAN | land | no
Colorado | USA | land | no
Connecticut | USA | land | no
Constanta; Constanța | ROU | city | no
Constantine | DZA | city | no
Cordoba | ARG | city | no
Cork? | IRL | city | no
Cornwall | GBR | land | no
Corsica | FRA | land | no
Cox's Bazar | BGD | city | no
Crans-Montana | CHE | city | no
Crete | GRC | city | no
Crimea; Crimean Peninsula; Crimean peninsula; Autonomous Republic of Crimea | UKR | land | no
Cucuta; Cúcuta | COL | city | no
Cuenca | ECU | city | no
Culiacan; Culiacán | MEX | city | no
Curitiba | BRA | city | no
Cusco; Cuzco | PER | city | no
Cyrenaica | LBY | land | no
Da Nang; Danang | VNM | city | no
Dadaab | KEN | city | no
Daegu | KOR | city | no
Dagestan | RUS | land | no
Dahiyeh | LBN | land | no
Dakhla | ESH | land | no
Dalian | CHN | city | no
Dallas | USA | city | no
Dandong | CHN | city | no
Dapchi | NGA | city | no
Dar es Salaam | TZA | city | no
Daraa; Deraa | SYR | city | no
Darayya | SYR | city | no
Dardanelles; Turkish Straits | TUR | water | no
Darfur | SDN | land | no
Darien Gap; Darién Gap | PAN | land | no
Darwin | AUS | city | no
Daugavpils | LVA | city | no
Davao; Davao City | PHL | city | no
Davos | CHE | city | no
Dayton? | USA | city | no
Deauville | FRA | city | no
Debaltseve | UKR | city | no
Debrecen | HUN | city | no
Deir al-Balah | PSE | city | no
Deir ez-Zor; Deir al-Zor; Deir Ezzor | SYR | city | no
Delaware | USA | land | no
Demilitarized Zone; DMZ; Joint Security Area | KOR; PRK | water | no
Denver | USA | city | no
Depsang | IND; CHN | land | no
Derna | LBY | city | no
Detroit | USA | city | no
Deveselu | ROU | city | no
Dhahran | SAU | city | no
Dhekelia | CYP | land | no
Diego Garcia | GBR; MUS | land | no
Diffa | NER | city | no
Dimona | ISR | city | no
Dire Dawa | ETH | city | no
District of Columbia | USA | land | no
Diyala | IRQ | land | no
Diyarbakir; Diyarbakır | TUR | city | no
Djibo | BFA | city | no
Dniester | UKR | water | no
Dnipro River; Dnieper; Dnieper River | UKR | water | no
Dnipro; Dnipropetrovsk | UKR | city | no
Dobruja | ROU | land | no
Dohuk | IRQ | city | no
Dokdo; Liancourt Rocks | JPN; KOR | water | no
Doklam | IND; CHN | land | no
Donbas; Donbass | UKR | land | no
Donetsk region; Donetsk Oblast | UKR | land | no
Donetsk | UKR | city | no
Dori | BFA | city | no
Dortmund | DEU | city | no
Douala | CMR | city | no
Douma | SYR | city | no
Dover? | USA | city | no
Dresden | DEU | city | no
Dubrovnik | HRV | city | no
Duesseldorf; Düsseldorf; Dusseldorf | DEU | city | no
Dunedin | NZL | city | no
Duqm | OMN | city | no
Durand Line | AFG; PAK | water | no
Durban | ZAF | city | no
East China Sea | CHN; JPN | water | no
East Jerusalem; east Jerusalem | PSE | land | no
Easter Island | CHL | land | no
Eastern Mediterranean; eastern Mediterranean | GRC; TUR | water | no
Edinburgh | GBR | city | no
Edmonton | CAN | city | no
Eilat | ISR | city | no
Eindhoven | NLD | city | no
El Alamein | EGY | city | no
El Alto | BOL | city | no
El Arish | EGY | land | no
El Fasher; Al-Fashir; el-Fasher | SDN | city | no
El Obeid | SDN | city | no
El Paso | USA | city | no
Eldoret | KEN | city | no
Elmau | DEU | city | no
Emerald Triangle | THA; KHM | water | no
Enerhodar | UKR | city | no
Engels air base | RUS | city | no
Engels? | RUS | city | no
England? | GBR | land | no
English Channel; Channel?; the Channel | FRA; GBR | water | no
Entebbe | UGA | city | no
Equateur | COD | land | no
Equatoria | SSD | land | no
Erbil; Irbil; Arbil | IRQ | city | no
Erez | PSE | city | no
Es Sider | LBY | city | no
Esmeraldas | ECU | city | no
Essen | DEU | city | no
Essequibo | VEN; GUY | land | no
Euphrates | SYR; IRQ; TUR | water | no
Evian | FRA | city | no
Faisalabad | PAK | city | no
Fallujah; Falluja | IRQ | city | no
Famagusta | CYP | land | no
Far East Russia | RUS | land | no
Faro | PRT | city | no
Faslane | GBR | city | no
Faya-Largeau | TCD | city | no
Fergana Valley; Ferghana Valley | UZB | land | no
Ferguson? | USA | city | no
Fez | MAR | city | no
Fezzan | LBY | land | no
Fiery Cross Reef | CHN; PHL; VNM | water | no
Flanders | BEL | land | yes
Flint | USA | city | no
Florence? | ITA | city | no
Florida | USA | land | no
Fordow; Fordo | IRN | city | no
Fort Bragg | USA | city | no
Fortaleza | BRA | city | no
Foz do Iguacu | BRA | city | no
Frankfurt | DEU | city | no
Fujairah | ARE | city | no
Fujian | CHN | land | no
Fukuoka | JPN | city | no
Fukushima | JPN | city | no
Futenma | JPN | land | no
Gagauzia | MDA | land | yes
Galapagos; Galapagos Islands | ECU | land | no
Galati | ROU | city | no
Galicia region | UKR | land | no
Galicia? | ESP | land | yes
Galilee | ISR | land | no
Galmudug | SOM | land | yes
Galwan Valley | IND; CHN | land | no
Galway | IRL | city | no
Ganja | AZE | city | no
Gao | MLI | city | no
Garissa | KEN | city | no
Gaza City | PSE | city | no
Gaza; Gaza Strip; the Gaza Strip | PSE | land | no
Gaziantep | TUR | city | no
Gdansk; Gdańsk | POL | city | no
Geneina; El Geneina | SDN | city | no
Geneva | CHE | city | no
Genoa | ITA | city | no
Gezira; Al Jazirah | SDN | land | no
Ghazni | AFG | city | no
Ghent | BEL | city | no
Ghouta; Eastern Ghouta; eastern Ghouta | SYR | city | no
Gilgit-Baltistan | PAK | land | no
Gisenyi | RWA | city | no
Giza | EGY | city | no
Glasgow | GBR | city | no
Goa | IND | city | no
Golan Heights; Golan | SYR; ISR | land | no
Goma | COD | city | no
Gomel | BLR | city | no
Gonaives | HTI | city | no
Gondar | ETH | city | no
Gori | GEO | city | no
Gorno-Badakhshan | TJK | land | no
Gothenburg | SWE | city | no
Gotland | SWE | land | no
Grafenwoehr | DEU | city | no
Granada | ESP | city | no
Grand Ethiopian Renaissance Dam; GERD; Renaissance Dam | ETH | site | no
Grand-Bassam | CIV | city | no
Graz | AUT | city | no
Grodno | BLR | city | no
Groningen | NLD | city | no
Ground Zero | USA | site | no
Grozny | RUS | city | no
Guadalajara | MEX | city | no
Guangdong | CHN | land | no
Guangzhou | CHN | city | no
Guantanamo; Guantanamo Bay; Guantánamo | USA | city | no
Guayaquil | ECU | city | no
Guerguerat | ESH | land | no
Guerrero | MEX | land | no
Gujarat | IND | land | no
Gulf of Aden | YEM; DJI | water | no
Gulu | UGA | city | no
Gwadar | PAK | city | no
Gwangju | KOR | city | no
Gyeongju | KOR | city | no
Gyumri | ARM | city | no
Hadramawt; Hadramout | YEM | land | no
Haifa | ISR | city | no
Hainan | CHN | land | no
Haiphong | VNM | city | no
Hakkari | TUR | land | no
Halifax | CAN | city | no
Hama | SYR | city | no
Hambantota | LKA | city | no
Hamburg | DEU | city | no
Hangzhou | CHN | city | no
Hanover; Hannover | DEU | city | no
Hargeisa | SOM | city | no
Haryana | IND | land | no
Hasakah; Hasaka | SYR | city | no
Hatay | TUR | city | no
Hawaii | USA | land | no
Hebei | CHN | land | no
Hebron | PSE | city | no
Heiligendamm | DEU | city | no
Helmand | AFG | land | no
Henan | CHN | land | no
Henoko | JPN | land | no
Herat | AFG | city | no
Herzliya | ISR | city | no
Hesse | DEU | land | yes
Hiroshima | JPN | city | no
Hirshabelle | SOM | land | yes
Hmeimim; Khmeimim | SYR | city | no
Ho Chi Minh City | VNM | city | no
Hobart | AUS | city | no
Hodeidah; Hodeida; Hudaydah | YEM | city | no
Hokkaido | JPN | land | no
Hollywood | USA | site | no
Homs | SYR | city | no
Honolulu | USA | city | no
Houston | USA | city | no
Hsinchu | TWN | city | no
Hua Hin | THA | city | no
Hubei | CHN | land | no
Hue | VNM | city | no
Hunan | CHN | land | no
Hyderabad | IND | city | no
Ibb | YEM | city | no
Idaho | USA | land | no
Idlib | SYR | city | no
Idomeni | GRC | city | no
Illinois | USA | land | no
Ilovaisk | UKR | city | no
Imia | GRC; TUR | water | no
In Amenas | DZA | city | no
Incheon | KOR | city | no
Incirlik | TUR | city | no
Indiana | USA | land | no
Ingushetia | RUS | land | no
Inner Mongolia | CHN | land | no
Innsbruck | AUT | city | no
Iowa | USA | land | no
Irpin | UKR | city | no
Ise-Shima | JPN | city | no
Isfahan; Esfahan | IRN | city | no
Isfara | TJK; KGZ | water | no
Ismailia | EGY | city | no
Istanbul | TUR | city | no
Ituri | COD | land | no
Ivano-Frankivsk | UKR | city | no
Izmail | UKR | city | no
Izmir; İzmir | TUR | city | no
Jabalia; Jabaliya | PSE | city | no
Jacmel | HTI | city | no
Jaffna | LKA | city | no
Jalalabad | AFG | city | no
Jarablus | SYR | city | no
Java? | IDN | land | no
Jeddah | SAU | city | no
Jeju | KOR | city | no
Jenin | PSE | city | no
Jericho | PSE | city | no
Jermuk | ARM | city | no
Jiangsu | CHN | land | no
Jizan | SAU | city | no
Johannesburg | ZAF | city | no
Johor | MYS | city | no
Jolo | PHL | city | no
Jonglei | SSD | land | no
Jos | NGA | city | no
Jubaland | SOM | land | yes
Juneau | USA | city | no
Kachin | MMR | land | no
Kaduna | NGA | land | no
Kaesong; Kaesong Industrial Complex | PRK | city | no
Kakhovka Dam; Kakhovka | UKR | water | no
Kakuma | KEN | city | no
Kalimantan | IDN | land | no
Kaliningrad | RUS | land | no
Kamchatka | RUS | land | no
Kananaskis | CAN | city | no
Kandahar | AFG | city | no
Kandy | LKA | city | no
Kano | NGA | city | no
Kansas | USA | land | no
Kaohsiung | TWN | city | no
Karachi | PAK | city | no
Karakalpakstan | UZB | land | no
Karbala | IRQ | city | no
Karelia | RUS | land | no
Karnataka | IND | land | no
Karuizawa | JPN | city | no
Kasai | COD | land | no
Kasese | UGA | city | no
Kashgar | CHN | city | no
Kashmir; Jammu and Kashmir; Indian-administered Kashmir | IND; PAK | land | no
Kassala | SDN | city | no
Kasserine | TUN | city | no
Kastellorizo | GRC; TUR | water | no
Katanga | COD | land | no
Kaunas | LTU | city | no
Kayah | MMR | land | no
Kazan | RUS | city | no
Keflavik | ISL | city | no
Kentucky | USA | land | no
Kerala | IND | land | no
Kerch Strait; Kerch Bridge; Crimean Bridge | UKR; RUS | water | no
Kerch | UKR | city | no
Kerem Shalom | PSE | city | no
Khan Sheikhoun; Khan Sheikhun | SYR | city | no
Khan Younis; Khan Yunis | PSE | city | no
Kharg Island | IRN | land | no
Kharkiv; Kharkov | UKR | city | no
Kherson | UKR | land | no
Khost | AFG | city | no
Khujand | TJK | land | no
Khuzestan | IRN | land | no
Khyber Pakhtunkhwa | PAK | land | no
Khyber Pass | AFG; PAK | water | no
Kidal | MLI | city | no
Kilis | TUR | city | no
Kinmen | CHN; TWN | water | no
Kirkenes | NOR | city | no
Kirkuk | IRQ | city | no
Kiryat Shmona | ISR | city | no
Kisangani | COD | city | no
Kismayo | SOM | city | no
Kisumu | KEN | city | no
Kivu | COD | land | no
Klaipeda | LTU | city | no
Kobani; Kobane | SYR | city | no
Kobe | JPN | city | no
Kokang | MMR | land | no
Kolkata; Calcutta | IND | city | no
Konya | TUR | city | no
Kordofan; South Kordofan; North Kordofan | SDN | land | no
Korean Peninsula; Korean peninsula | KOR; PRK | water | no
Kos | GRC | city | no
Krakow; Kraków; Cracow | POL | city | no
Kramatorsk | UKR | city | no
Krasnodar | RUS | city | no
Kryvyi Rih | UKR | city | no
Kultaranta | FIN | city | no
Kumasi | GHA | city | no
Kunduz | AFG | city | no
Kupiansk | UKR | city | no
Kuril Islands; Kuriles; Kurils; Northern Territories | RUS; JPN | land | no
Kurram | PAK | land | no
Kursk region | RUS | land | no
Kursk | RUS | city | no
Kyoto | JPN | city | no
Kyrenia | CYP | land | no
L'Aquila | ITA | city | no
Lachin corridor; Lachin | AZE | land | no
Ladakh | IND; CHN | land | no
Lagos | NGA | city | no
Lahore | PAK | city | no
Lake Chad | TCD | water | no
Lalibela | ETH | city | no
Lampedusa | ITA | city | no
Lamu | KEN | city | no
Langkawi | MYS | city | no
Langley | USA | city | no
Lapland | FIN | land | no
Larnaca | CYP | city | no
Las Vegas | USA | city | no
Lashio | MMR | city | no
Lashkar Gah | AFG | city | no
Latakia | SYR | city | no
Laukkai | MMR | city | no
Lausanne | CHE | city | no
Leeds | GBR | city | no
Leipzig | DEU | city | no
Les Cayes | HTI | city | no
Lesbos | GRC | city | no
Lhasa | CHN | city | no
Liaoning | CHN | land | no
Liege; Liège | BEL | city | no
Lille | FRA | city | no
Limassol | CYP | city | no
Limerick | IRL | city | no
Line of Actual Control | IND; CHN | land | no
Line of Control | IND; PAK | land | no
Linz | AUT | city | no
Litani; Litani River | LBN | water | no
Liverpool | GBR | city | no
Lobito | AGO | city | no
Lombardy | ITA | land | no
Los Alamos | USA | city | no
Los Angeles | USA | city | no
Louisiana | USA | land | no
Lower Saxony | DEU | land | yes
Luanda | AGO | city | no
Luang Prabang | LAO | city | no
Lublin | POL | city | no
Lubumbashi | COD | city | no
Lucknow | IND | city | no
Lugano | CHE | city | no
Luhansk; Lugansk; Luhansk region | UKR | land | no
Luxor | EGY | city | no
Luzon | PHL | land | no
Lviv; Lvov | UKR | city | no
Lyman | UKR | city | no
Lyon | FRA | city | no
Lysychansk | UKR | city | no
Maastricht | NLD | city | no
Madaya | SYR | city | no
Madeira | PRT | land | no
Mae Sot | THA | city | no
Maharashtra | IND | land | no
Maidan; Independence Square; Euromaidan | UKR | site | no
Maiduguri | NGA | city | no
Maine | USA | land | no
Makassar | IDN | city | no
Malacca | MYS | city | no
Malaga | ESP | city | no
Malakal | SSD | city | no
Malmo; Malmö | SWE | city | no
Manas | KGZ | city | no
Manaus | BRA | city | no
Manbij | SYR | city | no
Manchester | GBR | city | no
Manchuria | CHN | land | no
Mandalay | MMR | city | no
Manhattan | USA | city | no
Manipur | IND | land | no
Manitoba | CAN | land | yes
Manus; Manus Island | NRU; PNG | land | no
Maracaibo | VEN | city | no
Marawi | PHL | city | no
Marbella | ESP | city | no
Marib | YEM | city | no
Mariel | CUB | city | no
Marikana | ZAF | city | no
Mariupol | UKR | city | no
Maroua | CMR | city | no
Marrakesh; Marrakech | MAR | city | no
Marseille; Marseilles | FRA | city | no
Maryland | USA | land | no
Mashhad | IRN | city | no
Masisi | COD | city | no
Massachusetts | USA | land | no
Massawa | ERI | city | no
Matsu | CHN; TWN | water | no
Mazar-i-Sharif | AFG | city | no
Mbandaka | COD | city | no
Mecca | SAU | city | no
Mecklenburg-Vorpommern | DEU | land | yes
Medan | IDN | city | no
Medellin; Medellín | COL | city | no
Medina | SAU | city | no
Mekelle; Mekele | ETH | city | no
Melbourne | AUS | city | no
Melilla | ESP | land | yes
Melitopol | UKR | city | no
Menaka | MLI | city | no
Mendoza | ARG | city | no
Merowe | SDN | city | no
Meseberg | DEU | city | no
Metula | ISR | city | no
Miami | USA | city | no
Michigan | USA | land | no
Michoacan; Michoacán | MEX | land | no
Milan | ITA | city | no
Mindanao | PHL | land | no
Minneapolis | USA | city | no
Minnesota | USA | land | no
Minova | COD | city | no
Mischief Reef | CHN; PHL; VNM | water | no
Misrata | LBY | city | no
Mississippi | USA | land | no
Missouri | USA | land | no
Mitrovica | KOS | city | no
Mocha | YEM | city | no
Mocimboa da Praia | MOZ | city | no
Mogilev | BLR | city | no
Moluccas | IDN | land | no
Mombasa | KEN | city | no
Mons? | BEL | city | no
Montana | USA | land | no
Monterrey | MEX | city | no
Montreal | CAN | city | no
Montreux | CHE | city | no
Mopti | MLI | city | no
Mostar | BIH | city | no
Mosul | IRQ | city | no
Mukalla | YEM | city | no
Multan | PAK | city | no
Mumbai; Bombay | IND | city | no
Munich | DEU | city | no
Murmansk | RUS | city | no
Mwanza | TZA | city | no
Myawaddy | MMR | city | no
Mykolaiv; Nikolaev | UKR | city | no
Nabatieh | LBN | city | no
Nablus | PSE | city | no
Nagaland | IND | land | no
Nagasaki | JPN | city | no
Nagorno-Karabakh; Nagorny Karabakh; Karabakh; Upper Karabakh; Artsakh | AZE | land | yes
Nagoya | JPN | city | no
Nahariya | ISR | city | no
Naivasha | KEN | city | no
Najaf | IRQ | city | no
Najran | SAU | city | no
Nakhchivan | AZE | land | no
Nangarhar | AFG | land | no
Nanjing | CHN | city | no
Naples | ITA | city | no
Naqoura | LBN | city | no
Narva | EST | land | no
Natanz | IRN | city | no
Natuna; Natuna Islands | IDN | land | no
Nazareth | ISR | city | no
Nebraska | USA | land | no
Negev | ISR | land | no
Neom; NEOM | SAU | city | no
Netanya | ISR | city | no
Netzarim | PSE | city | no
Nevada | USA | land | no
New Brunswick | CAN | land | yes
New Hampshire | USA | land | no
New Jersey | USA | land | no
New Mexico | USA | land | no
New Orleans | USA | city | no
New South Wales | AUS | land | no
New York State | USA | land | no
New York; New York City | USA | city | no
Newcastle? | AUS | city | no
Newfoundland | CAN | land | yes
Nice? | FRA | city | no
Niger Delta | NGA | land | no
Nile; Nile River | EGY | water | no
Nine-dash line | CHN; PHL; VNM | water | no
Nineveh | IRQ | land | no
Nis | SRB | city | no
Nizhny Novgorod | RUS | city | no
Nord Stream; Nord Stream 2; Nord Stream 1; Nord Stream pipeline; Nord Stream pipelines | RUS; DEU | water | no
Norfolk | USA | city | no
Normandy | FRA | land | no
North Carolina | USA | land | no
North Caucasus | RUS | land | no
North Dakota | USA | land | no
North Kivu | COD | land | no
North Rhine-Westphalia | DEU | land | yes
North Sea | EU | water | no
Northern Ireland; Ulster | GBR | land | yes
Northern Limit Line | KOR; PRK | water | no
Northern Territory | AUS | land | no
Nova Scotia | CAN | land | yes
Novaya Zemlya | RUS | land | no
Novi Sad | SRB | city | no
Novorossiysk | RUS | city | no
Novosibirsk | RUS | city | no
Nunavut | CAN | land | yes
Nuremberg | DEU | city | no
Nuseirat | PSE | city | no
Nyala | SDN | city | no
Oaxaca | MEX | land | no
Odense | DNK | city | no
Odesa; Odessa | UKR | city | no
Odisha | IND | land | no
Ogaden | ETH | land | no
Ohio | USA | land | no
Okinawa | JPN | land | no
Oklahoma | USA | land | no
Omdurman | SDN | city | no
Omsk | RUS | city | no
Ontario | CAN | land | yes
Oran | DZA | city | no
Oregon | USA | land | no
Orlando? | USA | city | no
Oromia | ETH | land | no
Osaka | JPN | city | no
Osh | KGZ | city | no
Ostrava | CZE | city | no
Oxford? | GBR | city | no
Pahalgam | IND | city | no
Paks | HUN | city | no
Palawan | PHL | land | no
Palermo | ITA | city | no
Palm Beach | USA | city | no
Palma | MOZ | city | no
Palmyra | SYR | city | no
Panama Canal | PAN | water | no
Panjshir | AFG | land | no
Panmunjom | KOR; PRK | water | no
Paphos | CYP | city | no
Papua; West Papua | IDN | land | no
Para state | BRA | land | no
Paracel Islands; Paracels | CHN; PHL; VNM | water | no
Parchin | IRN | city | no
Patagonia | ARG | land | no
Pathankot | IND | city | no
Pattaya | THA | city | no
Pemba | MOZ | city | no
Penang | MYS | city | no
Pennsylvania | USA | land | no
Perm | RUS | city | no
Perth | AUS | city | no
Peshawar | PAK | city | no
Philadelphi Corridor; Philadelphi corridor | PSE; EGY | water | no
Philadelphia | USA | city | no
Phoenix? | USA | city | no
Phuket | THA | city | no
Pine Gap | AUS | city | no
Piraeus | GRC | city | no
Pittsburgh | USA | city | no
Plovdiv | BGR | city | no
Plzen | CZE | city | no
Poipet | KHM | city | no
Pokhara | NPL | city | no
Pokhran | IND | city | no
Pokrovsk | UKR | city | no
Poltava | UKR | city | no
Port Elizabeth | ZAF | city | no
Port Harcourt | NGA | city | no
Port Said | EGY | city | no
Port Sudan | SDN | city | no
Portland | USA | city | no
Porto Alegre | BRA | city | no
Porto | PRT | city | no
Poti | GEO | city | no
Potosi | BOL | city | no
Potsdam | DEU | city | no
Poznan | POL | city | no
Preah Vihear | THA; KHM | water | no
Presevo Valley | SRB | land | no
Przemysl | POL | city | no
Przewodow | POL | city | no
Pskov | RUS | city | no
Puebla | MEX | city | no
Puerto Cabello | VEN | city | no
Pulwama | IND | city | no
Pune | IND | city | no
Punggye-ri | PRK | city | no
Punjab? | PAK | land | no
Puno | PER | city | no
Punta Arenas | CHL | city | no
Punta del Este | URY | city | no
Puntland | SOM | land | yes
Pyeongchang; Pyeongchang County | KOR | city | no
Pyeongtaek | KOR | city | no
Qalqilya | PSE | city | no
Qamishli | SYR | city | no
Qom? | IRN | city | no
Quebec City | CAN | city | no
Quebec; Québec | CAN | land | yes
Queensland | AUS | land | no
Quetta | PAK | city | no
Quezon City | PHL | city | no
Quneitra | SYR | city | no
Rafah | PSE | city | no
Rajasthan | IND | land | no
Rakhine; Rakhine state; Rakhine State; Arakan | MMR | land | no
Ramadi | IRQ | city | no
Ramstein | DEU | city | no
Raqqa | SYR | city | no
Ras Isa | YEM | city | no
Ras Laffan | QAT | city | no
Ras Lanuf | LBY | city | no
Ras Tanura | SAU | city | no
Ras al-Khaimah | ARE | city | no
Rason | PRK | city | no
Rawalpindi | PAK | city | no
Ream; Ream Naval Base | KHM | city | no
Recife | BRA | city | no
Red Sea | SAU; EGY; YEM | water | no
Red Square | RUS | site | no
Redzikowo | POL | city | no
Rhineland-Palatinate | DEU | land | yes
Rhode Island | USA | land | no
Rhodes | GRC | city | no
Rijeka | HRV | city | no
Rio de Janeiro; Rio | BRA | city | no
Rivers State | NGA | land | no
Roraima | BRA | land | no
Rosario | ARG | city | no
Rostov-on-Don; Rostov | RUS | city | no
Rotterdam | NLD | city | no
Rukla | LTU | city | no
Rutshuru | COD | city | no
Rzeszow; Rzeszów | POL | city | no
Saada; Sa'ada | YEM | city | no
Saarland | DEU | land | yes
Sabah | MYS | land | no
Sabha | LBY | city | no
Sabina Shoal | CHN; PHL | water | no
Sabratha | LBY | city | no
Sacramento | USA | city | no
Sagaing | MMR | land | no
Saint-Louis | SEN | city | no
Sake? | COD | city | no
Sakhalin | RUS | land | no
Salalah | OMN | city | no
Salisbury | GBR | city | no
Salvador? | BRA | city | no
Salzburg | AUT | city | no
Samara | RUS | city | no
Samarkand | UZB | city | no
Samarra | IRQ | city | no
San Bernardino | USA | city | no
San Cristobal | VEN | city | no
San Diego | USA | city | no
San Francisco | USA | city | no
San Pedro Sula | HND | city | no
Sandton | ZAF | city | no
Santa Cruz? | BOL | city | no
Santiago de Cuba | CUB | city | no
Sao Paulo; São Paulo | BRA | city | no
Sapporo | JPN | city | no
Saratov | RUS | city | no
Sarawak | MYS | land | no
Sardinia | ITA | land | no
Saskatchewan | CAN | land | yes
Saxony | DEU | land | yes
Saxony-Anhalt | DEU | land | yes
Scarborough Shoal | CHN; PHL | water | no
Schleswig-Holstein | DEU | land | yes
Scotland | GBR | land | yes
Sderot | ISR | city | no
Sea Island | USA | city | no
Sea of Azov; Azov Sea | UKR; RUS | water | no
Sea of Japan; East Sea | JPN; KOR | water | no
Seattle | USA | city | no
Second Thomas Shoal | CHN; PHL | water | no
Segou | MLI | city | no
Semipalatinsk | KAZ | city | no
Sendai | JPN | city | no
Senkaku Islands; Senkakus; Diaoyu; Diaoyu Islands; Senkaku; Diaoyus | CHN; JPN | water | no
Sennar | SDN | land | no
Seongju | KOR | city | no
Sevare | MLI | city | no
Sevastopol | UKR | city | no
Severodonetsk; Sievierodonetsk | UKR | city | no
Severomorsk | RUS | city | no
Seville | ESP | city | no
Sfax | TUN | city | no
Shabwa | YEM | land | no
Shan; Shan State; Shan state | MMR | land | no
Shandong | CHN | land | no
Shanghai | CHN | city | no
Sharjah | ARE | city | no
Sharm el-Sheikh; Sharm El-Sheikh; Sharm el Sheikh | EGY | city | no
Shebaa Farms | SYR; ISR | land | no
Shenzhen | CHN | city | no
Shiraz | IRN | city | no
Shusha | AZE | city | no
Shymkent | KAZ | city | no
Siachen | IND; PAK | land | no
Siberia | RUS | land | no
Sichuan | CHN | land | no
Sicily | ITA | land | no
Sidon | LBN | city | no
Siem Reap | KHM | city | no
Sihanoukville | KHM | city | no
Silicon Valley | USA | site | no
Simferopol | UKR | city | no
Sinai; Sinai Peninsula | EGY | land | no
Sinaloa | MEX | land | no
Sindh | PAK | land | no
Sinjar | IRQ | city | no
Sinuiju | PRK | city | no
Sirnak | TUR | land | no
Sirte | LBY | city | no
Sistan-Baluchestan; Sistan and Baluchestan | IRN | land | no
Sittwe | MMR | city | no
Skhirat | MAR | city | no
Sloviansk; Slavyansk | UKR | city | no
Snake Island | UKR | city | no
Sochi | RUS | city | no
Socotra | YEM | land | no
Sohae | PRK | city | no
Somaliland | SOM | land | yes
Sonora | MEX | land | no
Sousse | TUN | city | no
South Australia | AUS | land | no
South Carolina | USA | land | no
South China Sea | CHN; PHL; VNM | water | no
South Dakota | USA | land | no
South Kivu | COD | land | no
South Ossetia | GEO | land | yes
South Tyrol | ITA | land | no
Soweto | ZAF | city | no
Spin Boldak | AFG; PAK | water | no
Split? | HRV | city | no
Spratly Islands; Spratlys | CHN; PHL; VNM | water | no
Srebrenica | BIH | city | no
Srinagar | IND | city | no
St. Louis | USA | city | no
Stavanger | NOR | city | no
Stepanakert | AZE | city | no
Strait of Hormuz; Hormuz | IRN; OMN | water | no
Strait of Malacca; Malacca Strait | MYS; IDN; SGP | water | no
Strasbourg | FRA | city | no
Stuttgart | DEU | city | no
Subi Reef | CHN; PHL; VNM | water | no
Subic Bay | PHL | city | no
Suez Canal | EGY | water | no
Suez | EGY | city | no
Sukhumi | GEO | city | no
Sulaimaniya; Sulaymaniyah | IRQ | city | no
Sulawesi | IDN | land | no
Sulu | PHL | land | no
Sumatra | IDN | land | no
Sumy | UKR | city | no
Sunnylands | USA | city | no
Surabaya | IDN | city | no
Surin | THA; KHM | water | no
Suruc; Suruç | TUR | city | no
Suwalki Gap; Suwałki Gap; Suwalki corridor | LTU | land | no
Suwayda; Sweida; Sweida province | SYR | city | no
Svalbard; Spitsbergen | NOR | land | no
Swat; Swat Valley | PAK | land | no
Sydney | AUS | city | no
Sylhet | BGD | city | no
Syunik | ARM | city | no
Szeged | HUN | city | no
Tabriz | IRN | city | no
Taganrog | RUS | city | no
Tahrir Square | EGY | site | no
Taichung | TWN | city | no
Tainan | TWN | city | no
Taiwan Strait | CHN; TWN | water | no
Taiz | YEM | city | no
Takeshima | JPN; KOR | water | no
Tal Afar | IRQ | city | no
Tamaulipas | MEX | land | no
Tamil Nadu | IND | land | no
Tampa | USA | city | no
Tampere | FIN | city | no
Tanf; al-Tanf | SYR | city | no
Tangier | MAR | city | no
Tarhuna | LBY | city | no
Tartus; Tartous | SYR | city | no
Tasmania | AUS | land | no
Tatarstan | RUS | land | no
Telangana | IND | land | no
Temple Mount; Noble Sanctuary; Haram al-Sharif | ISR | site | no
Tennessee | USA | land | no
Termez | UZB | city | no
Texas | USA | land | no
Thessaloniki | GRC | city | no
Thitu | CHN; PHL | water | no
Thuringia | DEU | land | yes
Tiananmen; Tiananmen Square | CHN | site | no
Tianjin | CHN | city | no
Tibet | CHN | land | no
Tierra del Fuego | ARG | land | no
Tigray | ETH | land | no
Tigris | SYR; IRQ; TUR | water | no
Tijuana | MEX | city | no
Tikrit | IRQ | city | no
Tillaberi | NER | city | no
Timbuktu; Tombouctou | MLI | city | no
Timisoara | ROU | city | no
Tindouf | DZA | city | no
Tiraspol | MDA | city | no
Toamasina | MDG | city | no
Tobruk | LBY | city | no
Tongchang-ri | PRK | city | no
Tora Bora | AFG | land | no
Toretsk | UKR | city | no
Torkham | AFG; PAK | water | no
Toronto | CAN | city | no
Toulouse | FRA | city | no
Trabzon | TUR | city | no
Transcarpathia; Zakarpattia | UKR | land | no
Transnistria; Transdniestria; Trans-Dniester; Transdniester | MDA | land | yes
Transylvania | ROU | land | no
Trieste | ITA | city | no
Trincomalee | LKA | city | no
Tromso; Tromsø | NOR | city | no
Trondheim | NOR | city | no
Trujillo | PER | city | no
Tsingtao; Qingdao | CHN | city | no
Tskhinvali | GEO | city | no
Tulkarm | PSE | city | no
Turin | ITA | city | no
TurkStream; Turkish Stream | RUS; TUR | water | no
Turku | FIN | city | no
Tuscany | ITA | land | no
Tuzla | BIH | city | no
Tver | RUS | city | no
Tyre | LBN | city | no
Unity state | SSD | land | no
Upper Nile | SSD | land | no
Uppsala | SWE | city | no
Urfa; Sanliurfa | TUR | city | no
Uri | IND | city | no
Urumqi | CHN | city | no
Ushuaia | ARG | city | no
Utah | USA | land | no
Utrecht | NLD | city | no
Uttar Pradesh | IND | land | no
Uvira | COD | city | no
Uzhhorod | UKR | city | no
Valdai | RUS | site | no
Valencia city | VEN | city | no
Valencia | ESP | city | no
Valparaiso; Valparaíso | CHL | city | no
Vancouver | CAN | city | no
Varanasi | IND | city | no
Varna | BGR | city | no
Varosha | CYP | land | no
Veneto | ITA | land | no
Venice | ITA | city | no
Veracruz | MEX | city | no
Vermont | USA | land | no
Versailles | FRA | city | no
Victoria Falls | ZWE | city | no
Victoria? | AUS | land | no
Vinnytsia | UKR | city | no
Virginia? | USA | land | no
Vladivostok | RUS | city | no
Vojvodina | SRB | land | no
Volgograd | RUS | city | no
Voronezh | RUS | city | no
Vuhledar | UKR | city | no
Vukovar | HRV | city | no
Wad Madani | SDN | city | no
Waitangi | NZL | city | no
Wales | GBR | land | yes
Walikale | COD | city | no
Wall Street | USA | site | no
Wallonia | BEL | land | yes
Washington state; Washington State | USA | land | no
Wau | SSD | city | no
Waziristan; North Waziristan; South Waziristan | PAK | land | no
West Bank; the West Bank; occupied West Bank | PSE | land | no
West Bengal | IND | land | no
West Virginia | USA | land | no
Western Australia | AUS | land | no
Western Wall | ISR | site | no
White Nile | SDN | land | no
Wiesbaden | DEU | city | no
Winnipeg | CAN | city | no
Wisconsin | USA | land | no
Wonsan | PRK | city | no
Wroclaw; Wrocław | POL | city | no
Wuhan | CHN | city | no
Wyoming | USA | land | no
Xi'an; Xian | CHN | city | no
Xiamen | CHN | city | no
Xinjiang | CHN | land | no
Yamoussoukro | CIV | city | no
Yanbu | SAU | city | no
Yangon | MMR | city | no
Yasukuni; Yasukuni Shrine | JPN | site | no
Yekaterinburg; Ekaterinburg | RUS | city | no
Yellow Sea | KOR; PRK | water | no
Yobe | NGA | land | no
Yokohama | JPN | city | no
Yonaguni | JPN | land | no
Yongbyon | PRK | city | no
Yorkshire | GBR | land | no
Yukon | CAN | land | yes
Yunnan | CHN | land | no
Zamboanga | PHL | city | no
Zamfara | NGA | land | no
Zangezur corridor | AZE | land | no
Zanzibar | TZA | city | no
Zaporizhzhia; Zaporizhia; Zaporizhzhya; Zaporozhye | UKR | land | no
Zawiya | LBY | city | no
Zeebrugge | BEL | city | no
Zhejiang | CHN | land | no
Zhytomyr | UKR | city | no
Ziguinchor | SEN | city | no
Zintan | LBY | city | no
Zmiinyi | UKR | city | no
Zurich; Zürich | CHE | city | no
al-Bab | SYR | city | no
