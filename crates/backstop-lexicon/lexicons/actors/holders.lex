# Who held which main office when, as help: offices and grammar come first. From and to are as exact as
# is known, `-` is open (still in office, or not known; the list ends early in 2026). A question mark
# marks surnames that are common words or many people's.
table: holders
columns: name | actor | office | from | to | surnames | also
Abbas Araghchi | IRN | deputy foreign minister | 2013 | 2021-09 | Araghchi; Araqchi | -
Abbas Araghchi | IRN | foreign minister | 2024-08 | - | Araghchi; Araqchi; Araqhchi | -
Abd-Rabbu Mansour Hadi | YEM | president | 2012-02 | 2022-04 | Hadi | Abed Rabbo Mansour Hadi; Abdrabbuh Mansour Hadi
Abdalla El-Badri | OPEC | secretary-general | 2007-01 | 2016-07 | El-Badri; el-Badri; Badri | Abdullah al-Badri
Abdalla Hamdok | SDN | prime minister | 2019-08 | 2022-01 | Hamdok | -
Abdel Fattah al-Burhan | SDN | military ruler | 2019-04 | - | al-Burhan; Burhan | Abdel-Fattah Burhan
Abdel Fattah el-Sisi | EGY | president | 2014-06 | - | el-Sisi; al-Sisi; Sisi; El-Sisi | Abdel-Fattah el-Sissi; Abdel Fattah Al-Sisi
Abdelaziz Bouteflika | DZA | president | 1999-04 | 2019-04 | Bouteflika | -
Abdelmadjid Tebboune | DZA | president | 2019-12 | - | Tebboune | -
Abdoulaye Wade | SEN | president | 2000-04 | 2012-04 | Wade | -
Abdourahamane Tiani | NER | junta leader | 2023-07 | - | Tiani; Tchiani | -
Abdul Hamid Dbeibah | LBY | prime minister | 2021-03 | - | Dbeibah; Dbeibeh | Abdulhamid Dbeibah
Abdul Latif Rashid | IRQ | president | 2022-10 | - | Rashid | -
Abdul-Malik al-Houthi | HOUTHIS | rebel leader | 2004 | - | al-Houthi | Abdul Malik al-Houthi; Abdulmalik al-Houthi
Abdulaziz bin Salman | SAU | oil minister | 2019-09 | - | Salman | -
Abdulla Yameen | MDV | president | 2013-11 | 2018-11 | Yameen | -
Abdullah Abdullah | AFG | prime minister | 2014-09 | 2020-03 | Abdullah | -
Abdullah Gul | TUR | president | 2007-08 | 2014-08 | Gul; Gül | -
Abdullah II | JOR | king | 1999-02 | - | Abdullah? | -
Abdullah Ocalan | PKK | rebel leader | 1978 | - | Ocalan; Öcalan | -
Abdullah bin Abdulaziz | SAU | king | 2005-08 | 2015-01 | Abdullah? | -
Abdullah bin Zayed | ARE | foreign minister | 2006-02 | - | bin Zayed | -
Abdullatif al-Zayani | GCC | secretary-general | 2011-04 | 2020-02 | al-Zayani; Zayani | -
Abiy Ahmed | ETH | prime minister | 2018-04 | - | Abiy | -
Abu Bakr al-Baghdadi | IS | leader | 2013 | 2019-10 | al-Baghdadi; Baghdadi | -
Adama Barrow | GMB | president | 2017-01 | - | Barrow | -
Adel Abdul Mahdi | IRQ | prime minister | 2018-10 | 2020-05 | Abdul Mahdi; Abdul-Mahdi | -
Adel al-Jubeir | SAU | foreign minister | 2015-04 | 2018-12 | al-Jubeir; Jubeir; Al-Jubeir | -
Ahmed Aboul Gheit | LAS | secretary-general | 2016-07 | - | Aboul Gheit; Abul Gheit | -
Ahmed al-Asiri | SAU | military spokesman | 2015-03 | 2017-07 | al-Asiri; Asiri; Assiri | -
Ahmed al-Sharaa | SYR | president | 2025-01 | - | al-Sharaa; Sharaa; Al-Sharaa | Abu Mohammed al-Golani; Abu Mohammad al-Jolani
Ahmet Davutoglu | TUR | foreign minister | 2009-05 | 2014-08 | Davutoglu; Davutoğlu | -
Ahmet Davutoglu | TUR | prime minister | 2014-08 | 2016-05 | Davutoglu; Davutoğlu | -
Ahmet Necdet Sezer | TUR | president | 2000-05 | 2007-08 | Sezer | -
Ahmet Uzumcu | OPCW | director-general | 2010-07 | 2018-07 | Uzumcu; Üzümcü | -
Ajay Banga | WB | world bank president | 2023-06 | - | Banga | -
Ajit Doval | IND | national security adviser | 2014-05 | - | Doval | -
Al Gore | USA | vice president | 1993-01 | 2001-01 | Gore? | -
Alain Juppe | FRA | foreign minister | 2011-02 | 2012-05 | Juppe | -
Alan Garcia | PER | president | 2006-07 | 2011-07 | Garcia; García | -
Alan Greenspan | USA | fed chair | 1987-08 | 2006-01 | Greenspan | -
Alan Peter Cayetano | PHL | foreign secretary | 2017-05 | 2018-10 | Cayetano | -
Alar Karis | EST | president | 2021-10 | - | Karis | -
Alassane Ouattara | CIV | president | 2010-12 | - | Ouattara | -
Albert Bourla | PFIZER | chief executive officer | 2019-01 | - | Bourla | -
Albert del Rosario | PHL | foreign secretary | 2011-02 | 2016-03 | del Rosario | -
Alberto Fernandez | ARG | president | 2019-12 | 2023-12 | Fernandez; Fernández | -
Alberto Fujimori | PER | president | 1990-07 | 2000-11 | Fujimori | -
Albin Kurti | KOS | prime minister | 2021-03 | - | Kurti | -
Alejandro Giammattei | GTM | president | 2020-01 | 2024-01 | Giammattei | -
Alejandro Toledo | PER | president | 2001-07 | 2006-07 | Toledo | -
Aleksandar Vucic | SRB | president | 2017-05 | - | Vucic; Vučić | -
Aleksandar Vucic | SRB | prime minister | 2014-04 | 2017-05 | Vucic; Vučić | -
Aleksander Kwasniewski | POL | president | 1995-12 | 2005-12 | Kwasniewski | -
Alex Salmond | GBR | first minister | 2007-05 | 2014-11 | Salmond | -
Alexander De Croo | BEL | prime minister | 2020-10 | 2025-02 | De Croo | -
Alexander Dobrindt | DEU | interior minister | 2025-05 | - | Dobrindt | -
Alexander Downer | AUS | foreign minister | 1996-03 | 2007-12 | Downer | -
Alexander Grushko | RUS | ambassador | 2012-10 | 2018-01 | Grushko | -
Alexander Grushko | RUS | deputy foreign minister | 2018 | - | Grushko | -
Alexander Lukashenko | BLR | president | 1994-07 | - | Lukashenko; Lukashenka | Aleksandr Lukashenko
Alexander Novak | RUS | deputy prime minister | 2020-11 | - | Novak | -
Alexander Novak | RUS | energy minister | 2012-05 | 2020-11 | Novak | -
Alexander Schallenberg | AUT | chancellor | 2021-10 | 2021-12 | Schallenberg | -
Alexander Schallenberg | AUT | foreign minister | 2019-06 | 2025-03 | Schallenberg | -
Alexander Stubb | FIN | president | 2024-03 | - | Stubb | -
Alexander Stubb | FIN | prime minister | 2014-06 | 2015-05 | Stubb | -
Alexander Van der Bellen | AUT | president | 2017-01 | - | Van der Bellen | -
Alexei Kudrin | RUS | finance minister | 2000-05 | 2011-09 | Kudrin | -
Alexei Miller | GAZPROM | chief executive officer | 2001-05 | - | Miller? | -
Alexei Navalny | RUS | opposition leader | 2011 | 2024-02 | Navalny | Alexey Navalny
Alexis Tsipras | GRC | prime minister | 2015-01 | 2019-07 | Tsipras | -
Alexus Grynkewich | NATO | supreme allied commander | 2025-07 | - | Grynkewich | -
Alfonso Cano | FARC | rebel leader | 2008-03 | 2011-11 | Cano | -
Alfonso Dastis | ESP | foreign minister | 2016-11 | 2018-06 | Dastis | -
Algirdas Butkevicius | LTU | prime minister | 2012-12 | 2016-12 | Butkevicius | -
Ali Abdullah Saleh | YEM | president | 1990-05 | 2012-02 | Saleh | -
Ali Akbar Salehi | IRN | foreign minister | 2010-12 | 2013-08 | Salehi | -
Ali Akbar Salehi | IRN | head | 2013-08 | 2021-08 | Salehi | -
Ali Bagheri Kani | IRN | nuclear negotiator | 2021-09 | 2024-08 | Bagheri Kani; Bagheri | -
Ali Bongo | GAB | president | 2009-10 | 2023-08 | Bongo | Ali Bongo Ondimba
Ali Khamenei | IRN | supreme leader | 1989-06 | - | Khamenei | Ayatollah Ali Khamenei
Ali Larijani | IRN | nuclear negotiator | 2005-08 | 2007-10 | Larijani | -
Ali Larijani | IRN | parliament speaker | 2008-06 | 2020-05 | Larijani | -
Ali al-Naimi | SAU | oil minister | 1995-08 | 2016-05 | al-Naimi; Naimi | -
Ali al-Sistani | IRQ | cleric | 1992 | - | al-Sistani; Sistani | -
Alice Weidel | DEU | party leader | 2017 | - | Weidel | -
Alija Izetbegovic | BIH | president | 1990-12 | 2000-10 | Izetbegovic | -
Alistair Darling | GBR | chancellor of the exchequer | 2007-06 | 2010-05 | Darling | -
Allison Hart | NATO | spokeswoman | 2024 | - | Hart | -
Almazbek Atambayev | KGZ | president | 2011-12 | 2017-11 | Atambayev | -
Alpha Conde | GIN | president | 2010-12 | 2021-09 | Conde; Condé | -
Alvaro Uribe | COL | president | 2002-08 | 2010-08 | Uribe | Álvaro Uribe
Amadou Toumani Toure | MLI | president | 2002-06 | 2012-03 | Toure; Touré | -
Amber Rudd | GBR | home secretary | 2016-07 | 2018-04 | Rudd | -
Amina Mohammed | UN | deputy secretary-general | 2017-01 | - | Mohammed? | -
Amit Shah | IND | home minister | 2019-05 | - | Shah | -
Amos Hochstein | USA | special envoy | 2022 | 2025-01 | Hochstein | -
Amr Moussa | EGY | foreign minister | 1991-05 | 2001-05 | Moussa | -
Amr Moussa | LAS | secretary-general | 2001-06 | 2011-06 | Moussa | -
Ana Brnabic | SRB | prime minister | 2017-06 | 2024-05 | Brnabic; Brnabić | -
Anatoly Antonov | RUS | ambassador | 2017-09 | 2024-10 | Antonov | -
Anatoly Serdyukov | RUS | defence minister | 2007-02 | 2012-11 | Serdyukov | -
Anders Fogh Rasmussen | DNK | prime minister | 2001-11 | 2009-04 | Rasmussen | -
Anders Fogh Rasmussen | NATO | secretary general | 2009-08 | 2014-09 | Rasmussen; Fogh Rasmussen | -
Andrei Belousov | RUS | defence minister | 2024-05 | - | Belousov | Andrey Belousov
Andrei Kozyrev | RUS | foreign minister | 1990-10 | 1996-01 | Kozyrev | -
Andrej Babis | CZE | prime minister | 2017-12 | 2021-12 | Babis; Babiš | -
Andrej Babis | CZE | prime minister | 2025-12 | - | Babis; Babiš | -
Andrej Kiska | SVK | president | 2014-06 | 2019-06 | Kiska | -
Andrej Plenkovic | HRV | prime minister | 2016-10 | - | Plenkovic; Plenković | -
Andres Manuel Lopez Obrador | MEX | president | 2018-12 | 2024-09 | Lopez Obrador; López Obrador | -
Andres Pastrana | COL | president | 1998-08 | 2002-08 | Pastrana | -
Andrew Bailey | GBR | central bank governor | 2020-03 | - | Bailey? | -
Andrew Holness | JAM | prime minister | 2016-03 | - | Holness | -
Andrii Sybiha | UKR | foreign minister | 2024-09 | - | Sybiha | Andriy Sybiha
Andrius Kubilius | EU | eu commissioner | 2024-12 | - | Kubilius | -
Andriy Yermak | UKR | chief of staff | 2020-02 | 2025-11 | Yermak | Andrii Yermak
Andrus Ansip | EST | prime minister | 2005-04 | 2014-03 | Ansip | -
Andry Rajoelina | MDG | president | 2019-01 | 2025-10 | Rajoelina | -
Andrzej Duda | POL | president | 2015-08 | 2025-08 | Duda | -
Angel Gurria | OECD | secretary-general | 2006-06 | 2021-05 | Gurria; Gurría | -
Angela Merkel | DEU | chancellor | 2005-11 | 2021-12 | Merkel | -
Angelino Alfano | ITA | foreign minister | 2016-12 | 2018-06 | Alfano | -
Angelino Alfano | ITA | interior minister | 2013-04 | 2016-12 | Alfano | -
Anita Anand | CAN | defence minister | 2021-10 | 2023-07 | Anand | -
Anita Anand | CAN | foreign minister | 2025-05 | - | Anand | -
Ann Linde | SWE | foreign minister | 2019-09 | 2022-10 | Linde | -
Annalena Baerbock | DEU | foreign minister | 2021-12 | 2025-05 | Baerbock | -
Annegret Kramp-Karrenbauer | DEU | defence minister | 2019-07 | 2021-12 | Kramp-Karrenbauer | -
Anniken Huitfeldt | NOR | foreign minister | 2021-10 | 2023-10 | Huitfeldt | -
Anthony Albanese | AUS | prime minister | 2022-05 | - | Albanese | -
Anthony Lake | UNICEF | executive director | 2010-05 | 2017-12 | Lake? | -
Anton Siluanov | RUS | finance minister | 2011-09 | - | Siluanov | -
Antoni Macierewicz | POL | defence minister | 2015-11 | 2018-01 | Macierewicz | -
Antonio Costa | EU | european council president | 2024-12 | - | Costa | António Costa
Antonio Costa | PRT | prime minister | 2015-11 | 2024-04 | Costa | -
Antonio Guterres | UN | refugee chief | 2005-06 | 2015-12 | Guterres | António Guterres
Antonio Guterres | UN | secretary-general | 2017-01 | - | Guterres | António Guterres
Antonio Tajani | EU | president of the european parliament | 2017-01 | 2019-07 | Tajani | -
Antonio Tajani | ITA | foreign minister | 2022-10 | - | Tajani | -
Antonis Samaras | GRC | prime minister | 2012-06 | 2015-01 | Samaras | -
Antony Blinken | USA | secretary of state | 2021-01 | 2025-01 | Blinken | Tony Blinken
Anura Kumara Dissanayake | LKA | president | 2024-09 | - | Dissanayake | -
Anutin Charnvirakul | THA | prime minister | 2025-09 | - | Anutin | -
Anwar Gargash | ARE | minister of state | 2008 | 2021-02 | Gargash | -
Anwar Ibrahim | MYS | prime minister | 2022-11 | - | Anwar | -
Arancha Gonzalez Laya | ESP | foreign minister | 2020-01 | 2021-07 | Gonzalez Laya | -
Ariel Henry | HTI | prime minister | 2021-07 | 2024-04 | Henry | -
Ariel Sharon | ISR | prime minister | 2001-03 | 2006-04 | Sharon | -
Arif Alvi | PAK | president | 2018-09 | 2024-03 | Alvi | -
Arkady Dvorkovich | RUS | deputy prime minister | 2012-05 | 2018-05 | Dvorkovich | -
Armando Guebuza | MOZ | president | 2005-02 | 2015-01 | Guebuza | -
Arnaud Montebourg | FRA | economy minister | 2014-04 | 2014-08 | Montebourg | -
Arseniy Yatsenyuk | UKR | prime minister | 2014-02 | 2016-04 | Yatsenyuk; Yatseniuk | Arseny Yatseniuk
Artur Mas | ESP | regional president | 2010-12 | 2016-01 | Mas? | -
Arun Jaitley | IND | finance minister | 2014-05 | 2019-05 | Jaitley | -
Asaad al-Shaibani | SYR | foreign minister | 2024-12 | - | al-Shaibani; Shaibani | -
Asaad al-Zoubi | SNC | opposition leader | 2016-01 | 2017 | al-Zoubi; Zoubi | -
Ash Carter | USA | secretary of defense | 2015-02 | 2017-01 | Carter? | Ashton Carter
Ashfaq Parvez Kayani | PAK | army chief | 2007-11 | 2013-11 | Kayani | -
Ashraf Ghani | AFG | president | 2014-09 | 2021-08 | Ghani | -
Asif Ali Zardari | PAK | president | 2008-09 | 2013-09 | Zardari | -
Asif Ali Zardari | PAK | president | 2024-03 | - | Zardari | -
Asim Munir | PAK | army chief | 2022-11 | - | Munir | -
Askar Akayev | KGZ | president | 1990-10 | 2005-04 | Akayev | -
Assimi Goita | MLI | junta leader | 2020-08 | - | Goita; Goïta | -
Atal Bihari Vajpayee | IND | prime minister | 1998-03 | 2004-05 | Vajpayee | -
Atifete Jahjaga | KOS | president | 2011-04 | 2016-04 | Jahjaga | -
Aung San Suu Kyi | MMR | state counsellor | 2016-04 | 2021-02 | Suu Kyi | -
Avigdor Lieberman | ISR | defence minister | 2016-05 | 2018-11 | Lieberman; Liberman | -
Avigdor Lieberman | ISR | foreign minister | 2009-03 | 2015-05 | Lieberman | -
Ayman Safadi | JOR | foreign minister | 2017-01 | - | Safadi | -
Ayman al-Zawahri | ALQAEDA | leader | 2011-06 | 2022-07 | al-Zawahri; Zawahri; Zawahiri; al-Zawahiri | Ayman al-Zawahiri
Badr Abdelatty | EGY | foreign minister | 2024-07 | - | Abdelatty | -
Badr al-Busaidi | OMN | foreign minister | 2020-08 | - | al-Busaidi; Albusaidi | Badr Albusaidi
Bahram Ghasemi | IRN | foreign ministry spokesman | 2016-06 | 2019-04 | Ghasemi; Qasemi | -
Baiba Braze | LVA | foreign minister | 2024-04 | - | Braze; Braže | -
Ban Ki-moon | UN | secretary-general | 2007-01 | 2016-12 | Ban? | -
Barack Obama | USA | president | 2009-01 | 2017-01 | Obama | -
Barham Salih | IRQ | president | 2018-10 | 2022-10 | Salih; Saleh | -
Bart De Wever | BEL | prime minister | 2025-02 | - | De Wever | -
Bashar Jaafari | SYR | ambassador | 2006 | 2020 | Jaafari; Ja'afari | Bashar al-Jaafari
Bashar al-Assad | SYR | president | 2000-07 | 2024-12 | al-Assad; Assad; Al-Assad | Bashar Assad
Bassirou Diomaye Faye | SEN | president | 2024-04 | - | Faye | -
Beata Szydlo | POL | prime minister | 2015-11 | 2017-12 | Szydlo; Szydło | -
Beate Meinl-Reisinger | AUT | foreign minister | 2025-03 | - | Meinl-Reisinger | -
Beji Caid Essebsi | TUN | president | 2014-12 | 2019-07 | Essebsi; Caid Essebsi | -
Ben Bernanke | USA | fed chair | 2006-02 | 2014-01 | Bernanke | -
Ben Wallace | GBR | defence secretary | 2019-07 | 2023-08 | Wallace? | -
Benazir Bhutto | PAK | prime minister | 1993-10 | 1996-11 | Bhutto | -
Benedict XVI | VAT | pope | 2005-04 | 2013-02 | Benedict? | Pope Benedict XVI; Pope Benedict
Benigno Aquino | PHL | president | 2010-06 | 2016-06 | Aquino | -
Benjamin Netanyahu | ISR | prime minister | 1996-06 | 1999-07 | Netanyahu | Binyamin Netanyahu
Benjamin Netanyahu | ISR | prime minister | 2009-03 | 2021-06 | Netanyahu | Binyamin Netanyahu
Benjamin Netanyahu | ISR | prime minister | 2022-12 | - | Netanyahu | Binyamin Netanyahu
Benny Gantz | ISR | defence minister | 2020-05 | 2022-12 | Gantz | -
Bernard Cazeneuve | FRA | prime minister | 2016-12 | 2017-05 | Cazeneuve | -
Bernard Kouchner | FRA | foreign minister | 2007-05 | 2010-11 | Kouchner | -
Bernardino Leon | UN | special envoy | 2014-08 | 2015-11 | Leon?; León? | -
Bernardo Arevalo | GTM | president | 2024-01 | - | Arevalo; Arévalo | -
Bernie Sanders | USA | presidential candidate | 2015-04 | 2020-04 | Sanders? | -
Bert Koenders | NLD | foreign minister | 2014-10 | 2017-10 | Koenders | -
Bertie Ahern | IRL | prime minister | 1997-06 | 2008-05 | Ahern | -
Bezalel Smotrich | ISR | finance minister | 2022-12 | - | Smotrich | -
Bidzina Ivanishvili | GEO | prime minister | 2012-10 | 2013-11 | Ivanishvili | -
Bijan Zanganeh | IRN | oil minister | 2013-08 | 2021-08 | Zanganeh; Zangeneh | Bijan Namdar Zanganeh
Bilawal Bhutto Zardari | PAK | foreign minister | 2022-04 | 2023-08 | Bhutto Zardari; Bhutto-Zardari | -
Bill Blair | CAN | defence minister | 2023-07 | 2025-05 | Blair? | -
Bill Clinton | USA | president | 1993-01 | 2001-01 | Clinton | -
Bill English | NZL | prime minister | 2016-12 | 2017-10 | English? | -
Binali Yildirim | TUR | prime minister | 2016-05 | 2018-07 | Yildirim; Yıldırım | -
Blaise Compaore | BFA | president | 1987-10 | 2014-10 | Compaore; Compaoré | -
Bobi Wine | UGA | opposition leader | 2019 | - | Wine? | -
Bohuslav Sobotka | CZE | prime minister | 2014-01 | 2017-12 | Sobotka | -
Bola Tinubu | NGA | president | 2023-05 | - | Tinubu | -
Borge Brende | NOR | foreign minister | 2013-10 | 2017-10 | Brende | Børge Brende
Boris Johnson | GBR | foreign secretary | 2016-07 | 2018-07 | Johnson? | -
Boris Johnson | GBR | prime minister | 2019-07 | 2022-09 | Johnson? | -
Boris Nemtsov | RUS | opposition leader | 2004 | 2015-02 | Nemtsov | -
Boris Pistorius | DEU | defence minister | 2023-01 | - | Pistorius | -
Boris Tadic | SRB | president | 2004-07 | 2012-04 | Tadic; Tadić | -
Boris Yeltsin | RUS | president | 1991-07 | 1999-12 | Yeltsin | -
Boutros Boutros-Ghali | UN | secretary-general | 1992-01 | 1996-12 | Boutros-Ghali | -
Boyko Borisov | BGR | prime minister | 2009-07 | 2013-03 | Borisov | -
Boyko Borisov | BGR | prime minister | 2014-11 | 2017-01 | Borisov | -
Boyko Borisov | BGR | prime minister | 2017-05 | 2021-05 | Borisov | -
Brett McGurk | USA | special envoy | 2015-10 | 2018-12 | McGurk | -
Brian Cowen | IRL | prime minister | 2008-05 | 2011-03 | Cowen | -
Brice Oligui Nguema | GAB | president | 2023-09 | - | Oligui Nguema; Nguema | -
Brigitte Zypries | DEU | economy minister | 2017-01 | 2018-03 | Zypries | -
Bronislaw Komorowski | POL | president | 2010-08 | 2015-08 | Komorowski | -
Bruno Le Maire | FRA | finance minister | 2017-05 | 2024-09 | Le Maire | -
Bruno Rodriguez | CUB | foreign minister | 2009-03 | - | Rodriguez? | -
Bulent Ecevit | TUR | prime minister | 1999-01 | 2002-11 | Ecevit | -
Carl Bildt | SWE | foreign minister | 2006-10 | 2014-10 | Bildt | -
Carles Puigdemont | ESP | regional president | 2016-01 | 2017-10 | Puigdemont | -
Carlos Menem | ARG | president | 1989-07 | 1999-12 | Menem | -
Carlos Moedas | EU | eu commissioner | 2014-11 | 2019-11 | Moedas | -
Carrie Lam | HKG | chief executive | 2017-07 | 2022-06 | Lam | -
Caspar Veldkamp | NLD | foreign minister | 2024-07 | 2025-08 | Veldkamp | -
Catherine Ashton | EU | eu foreign policy chief | 2009-12 | 2014-10 | Ashton | -
Catherine Colonna | FRA | foreign minister | 2022-05 | 2024-01 | Colonna | -
Catherine Russell | UNICEF | executive director | 2022-02 | - | Russell | -
Catherine Vautrin | FRA | defence minister | 2025-10 | - | Vautrin | -
Cecilia Malmstrom | EU | eu commissioner | 2014-11 | 2019-11 | Malmstrom; Malmström | -
Celso Amorim | BRA | foreign minister | 2003-01 | 2010-12 | Amorim | -
Cemil Bayik | PKK | rebel leader | 2004 | - | Bayik; Bayık | -
Chandrika Kumaratunga | LKA | president | 1994-11 | 2005-11 | Kumaratunga | -
Chang Wanquan | CHN | defence minister | 2013-03 | 2018-03 | Chang? | -
Charles III | GBR | king | 2022-09 | - | Charles? | -
Charles Michel | BEL | prime minister | 2014-10 | 2019-10 | Michel | -
Charles Michel | EU | european council president | 2019-12 | 2024-11 | Michel | -
Charles Taylor | LBR | president | 1997-08 | 2003-08 | Taylor? | -
Charlie Flanagan | IRL | foreign minister | 2014-07 | 2017-06 | Flanagan | -
Chen Shui-bian | TWN | president | 2000-05 | 2008-05 | Chen | -
Cho Hyun | KOR | foreign minister | 2025-07 | - | Cho | -
Cho Tae-yul | KOR | foreign minister | 2024-01 | 2025-07 | Cho | -
Choe Son Hui | PRK | foreign minister | 2022-06 | - | Choe | Choe Son-hui
Chris Hipkins | NZL | prime minister | 2023-01 | 2023-11 | Hipkins | -
Christian Kern | AUT | chancellor | 2016-05 | 2017-12 | Kern? | -
Christian Lindner | DEU | finance minister | 2021-12 | 2024-11 | Lindner | -
Christian Stocker | AUT | chancellor | 2025-03 | - | Stocker | -
Christian Wulff | DEU | president | 2010-06 | 2012-02 | Wulff | -
Christiana Figueres | UN | climate chief | 2010-07 | 2016-07 | Figueres | -
Christine Lagarde | ECB | ecb president | 2019-11 | - | Lagarde | -
Christine Lagarde | FRA | finance minister | 2007-06 | 2011-06 | Lagarde | -
Christine Lagarde | IMF | managing director | 2011-07 | 2019-09 | Lagarde | -
Christine Lambrecht | DEU | defence minister | 2021-12 | 2023-01 | Lambrecht | -
Christopher Cavoli | NATO | supreme allied commander | 2022-07 | 2025-07 | Cavoli | -
Christopher Luxon | NZL | prime minister | 2023-11 | - | Luxon | -
Christos Stylianides | EU | eu commissioner | 2014-11 | 2019-11 | Stylianides | -
Chrystia Freeland | CAN | deputy prime minister | 2019-11 | 2024-12 | Freeland | -
Chrystia Freeland | CAN | foreign minister | 2017-01 | 2019-11 | Freeland | -
Chuck Hagel | USA | secretary of defense | 2013-02 | 2015-02 | Hagel | -
Chuck Schumer | USA | majority leader | 2021-01 | 2025-01 | Schumer | -
Cindy McCain | WFP | executive director | 2023-04 | - | McCain | -
Claudia Ruiz Massieu | MEX | foreign minister | 2015-08 | 2017-01 | Ruiz Massieu | -
Claudia Sheinbaum | MEX | president | 2024-10 | - | Sheinbaum | -
Colin Powell | USA | secretary of state | 2001-01 | 2005-01 | Powell? | -
Condoleezza Rice | USA | secretary of state | 2005-01 | 2009-01 | Rice? | -
Costas Simitis | GRC | prime minister | 1996-01 | 2004-03 | Simitis | -
Cristina Fernandez de Kirchner | ARG | president | 2007-12 | 2015-12 | Kirchner; Fernandez de Kirchner | Cristina Kirchner; Cristina Fernandez
Curtis Scaparrotti | NATO | supreme allied commander | 2016-05 | 2019-05 | Scaparrotti | -
Cyril Ramaphosa | ZAF | president | 2018-02 | - | Ramaphosa | -
Dacian Ciolos | ROU | prime minister | 2015-11 | 2017-01 | Ciolos | -
Dalia Grybauskaite | LTU | president | 2009-07 | 2019-07 | Grybauskaite; Grybauskaitė | -
Dan Jorgensen | EU | eu commissioner | 2024-12 | - | Jorgensen; Jørgensen | -
Daniel Chapo | MOZ | president | 2025-01 | - | Chapo | -
Daniel Hagari | ISR | military spokesman | 2023-03 | 2025-03 | Hagari | -
Daniel Noboa | ECU | president | 2023-11 | - | Noboa | -
Daniel Ortega | NIC | president | 2007-01 | - | Ortega | -
Daniel arap Moi | KEN | president | 1978-08 | 2002-12 | Moi | -
Danilo Medina | DOM | president | 2012-08 | 2020-08 | Medina | -
David Beasley | WFP | executive director | 2017-03 | 2023-04 | Beasley | -
David Cameron | GBR | foreign secretary | 2023-11 | 2024-07 | Cameron | -
David Cameron | GBR | prime minister | 2010-05 | 2016-07 | Cameron | -
David Davis | GBR | brexit secretary | 2016-07 | 2018-07 | Davis? | -
David Frost | GBR | negotiator | 2019-07 | 2021-12 | Frost? | -
David Lammy | GBR | foreign secretary | 2024-07 | 2025-09 | Lammy | -
David Malpass | WB | world bank president | 2019-04 | 2023-06 | Malpass | -
David Miliband | GBR | foreign secretary | 2007-06 | 2010-05 | Miliband | -
David Petraeus | USA | cia director | 2011-09 | 2012-11 | Petraeus | -
David Sassoli | EU | president of the european parliament | 2019-07 | 2022-01 | Sassoli | -
Delcy Rodriguez | VEN | vice president | 2018-06 | - | Rodriguez; Rodríguez | -
Delfin Lorenzana | PHL | defence secretary | 2016-06 | 2022-06 | Lorenzana | -
Demetris Christofias | CYP | president | 2008-02 | 2013-02 | Christofias | -
Denis Sassou Nguesso | COG | president | 1997-10 | - | Sassou Nguesso; Sassou-Nguesso | -
Dennis Hastert | USA | house speaker | 1999-01 | 2007-01 | Hastert | -
Denys Shmyhal | UKR | defence minister | 2025-07 | 2026-01 | Shmyhal | -
Denys Shmyhal | UKR | prime minister | 2020-03 | 2025-07 | Shmyhal; Shmygal | -
Diana Mondino | ARG | foreign minister | 2023-12 | 2024-10 | Mondino | -
Dick Cheney | USA | vice president | 2001-01 | 2009-01 | Cheney | -
Dick Schoof | NLD | prime minister | 2024-07 | 2026-02 | Schoof | -
Didier Burkhalter | CHE | foreign minister | 2012-01 | 2017-10 | Burkhalter | -
Didier Reynders | BEL | foreign minister | 2011-12 | 2019-11 | Reynders | -
Dilma Rousseff | BRA | president | 2011-01 | 2016-08 | Rousseff | -
Dimitar Kovacevski | MKD | prime minister | 2022-01 | 2024-01 | Kovacevski | -
Dimitris Avramopoulos | EU | eu commissioner | 2014-11 | 2019-11 | Avramopoulos | -
Dina Boluarte | PER | president | 2022-12 | 2025-10 | Boluarte | -
Djuro Macut | SRB | prime minister | 2025-04 | - | Macut | -
Dmitry Medvedev | RUS | president | 2008-05 | 2012-05 | Medvedev | Dmitri Medvedev
Dmitry Medvedev | RUS | prime minister | 2012-05 | 2020-01 | Medvedev | Dmitri Medvedev
Dmitry Peskov | RUS | kremlin spokesman | 2012-05 | - | Peskov | Dmitri Peskov
Dmitry Rogozin | RUS | deputy prime minister | 2011-12 | 2018-05 | Rogozin | -
Dmytro Kuleba | UKR | foreign minister | 2020-03 | 2024-09 | Kuleba | -
Dominic Raab | GBR | brexit secretary | 2018-07 | 2018-11 | Raab | -
Dominic Raab | GBR | foreign secretary | 2019-07 | 2021-09 | Raab | -
Dominique Strauss-Kahn | IMF | managing director | 2007-11 | 2011-05 | Strauss-Kahn | -
Dominique de Villepin | FRA | foreign minister | 2002-05 | 2004-03 | de Villepin; Villepin | -
Dominique de Villepin | FRA | prime minister | 2005-05 | 2007-05 | de Villepin; Villepin | -
Donald Rumsfeld | USA | secretary of defense | 2001-01 | 2006-12 | Rumsfeld | -
Donald Trump | USA | president | 2017-01 | 2021-01 | Trump | Donald J. Trump
Donald Trump | USA | president | 2025-01 | - | Trump | Donald J. Trump
Donald Trump | USA | presidential candidate | 2015-06 | 2016-11 | Trump | -
Donald Tsang | HKG | chief executive | 2005-06 | 2012-06 | Tsang | -
Donald Tusk | EU | european council president | 2014-12 | 2019-11 | Tusk | -
Donald Tusk | POL | prime minister | 2007-11 | 2014-09 | Tusk | -
Donald Tusk | POL | prime minister | 2023-12 | - | Tusk | -
Dong Jun | CHN | defence minister | 2023-12 | - | Dong? | -
Dorin Recean | MDA | prime minister | 2023-02 | 2025-10 | Recean | -
Dubravka Suica | EU | eu commissioner | 2019-12 | - | Suica; Šuica | -
Duma Boko | BWA | president | 2024-11 | - | Boko | -
Ebrahim Raisi | IRN | president | 2021-08 | 2024-05 | Raisi | Ebrahim Raeisi
Ed Miliband | GBR | opposition leader | 2010-09 | 2015-05 | Miliband | -
Edgar Lungu | ZMB | president | 2015-01 | 2021-08 | Lungu | -
Edgars Rinkevics | LVA | foreign minister | 2011-10 | 2023-07 | Rinkevics; Rinkēvičs | -
Edgars Rinkevics | LVA | president | 2023-07 | - | Rinkevics; Rinkēvičs | -
Edi Rama | ALB | prime minister | 2013-09 | - | Rama? | -
Edmundo Gonzalez | VEN | opposition leader | 2024-04 | - | Gonzalez; González | Edmundo González Urrutia
Edouard Philippe | FRA | prime minister | 2017-05 | 2020-07 | Philippe? | -
Eduard Heger | SVK | prime minister | 2021-04 | 2023-05 | Heger | -
Eduard Shevardnadze | GEO | president | 1995-11 | 2003-11 | Shevardnadze | -
Egils Levits | LVA | president | 2019-07 | 2023-07 | Levits | -
Ehud Barak | ISR | defence minister | 2007-06 | 2013-03 | Barak | -
Ehud Barak | ISR | prime minister | 1999-07 | 2001-03 | Barak | -
Ehud Olmert | ISR | prime minister | 2006-04 | 2009-03 | Olmert | -
Ekrem Imamoglu | TUR | mayor | 2019-06 | 2025-03 | Imamoglu; İmamoğlu | -
Eli Cohen | ISR | foreign minister | 2023-01 | 2024-01 | Cohen? | -
Elina Valtonen | FIN | foreign minister | 2023-06 | - | Valtonen | -
Elio Di Rupo | BEL | prime minister | 2011-12 | 2014-10 | Di Rupo | -
Elisabeth Borne | FRA | prime minister | 2022-05 | 2024-01 | Borne | -
Elizabeth II | GBR | queen | 1952-02 | 2022-09 | Elizabeth? | -
Ellen Johnson Sirleaf | LBR | president | 2006-01 | 2018-01 | Sirleaf; Johnson Sirleaf | -
Elmar Mammadyarov | AZE | foreign minister | 2004-04 | 2020-07 | Mammadyarov | -
Elon Musk | TESLA | chief executive officer | 2008-10 | - | Musk | -
Elvira Nabiullina | RUS | central bank governor | 2013-06 | - | Nabiullina | -
Emile Lahoud | LBN | president | 1998-11 | 2007-11 | Lahoud | -
Emmanuel Macron | FRA | economy minister | 2014-08 | 2016-08 | Macron | -
Emmanuel Macron | FRA | president | 2017-05 | - | Macron | -
Emmerson Mnangagwa | ZWE | president | 2017-11 | - | Mnangagwa | -
Emomali Rahmon | TJK | president | 1994-11 | - | Rahmon; Rakhmon | Imomali Rakhmonov
Enda Kenny | IRL | prime minister | 2011-03 | 2017-06 | Kenny | -
Enrico Letta | ITA | prime minister | 2013-04 | 2014-02 | Letta | -
Enrique Manalo | PHL | foreign secretary | 2022-07 | 2025-06 | Manalo | -
Enrique Pena Nieto | MEX | president | 2012-12 | 2018-11 | Pena Nieto; Peña Nieto | -
Eric Holder | USA | attorney general | 2009-02 | 2015-04 | Holder? | -
Eric Mamer | EU | spokesman | 2019-12 | 2024 | Mamer | -
Erna Solberg | NOR | prime minister | 2013-10 | 2021-10 | Solberg | -
Ernest Bai Koroma | SLE | president | 2007-09 | 2018-04 | Koroma | -
Ernest Moniz | USA | energy secretary | 2013-05 | 2017-01 | Moniz | -
Ernesto Araujo | BRA | foreign minister | 2019-01 | 2021-03 | Araujo; Araújo | -
Ernesto Samper | COL | president | 1994-08 | 1998-08 | Samper | -
Ernesto Zedillo | MEX | president | 1994-12 | 2000-11 | Zedillo | -
Ertharin Cousin | WFP | executive director | 2012-04 | 2017-03 | Cousin? | -
Esmaeil Baghaei | IRN | foreign ministry spokesman | 2024-10 | - | Baghaei; Baqaei | -
Espen Barth Eide | NOR | foreign minister | 2023-10 | - | Barth Eide; Eide | -
Euclid Tsakalotos | GRC | finance minister | 2015-07 | 2019-07 | Tsakalotos | -
Evariste Ndayishimiye | BDI | president | 2020-06 | - | Ndayishimiye | -
Evika Silina | LVA | prime minister | 2023-09 | - | Silina; Siliņa | -
Evo Morales | BOL | president | 2006-01 | 2019-11 | Morales | -
Ewa Kopacz | POL | prime minister | 2014-09 | 2015-11 | Kopacz | -
Fabrice Leggeri | FRONTEX | executive director | 2015-01 | 2022-04 | Leggeri | -
Fahd | SAU | king | 1982-06 | 2005-08 | Fahd | -
Faisal Mekdad | SYR | foreign minister | 2020-11 | 2024-12 | Mekdad; Mikdad | -
Faisal bin Farhan | SAU | foreign minister | 2019-10 | - | bin Farhan | Prince Faisal bin Farhan Al Saud
Farhan Haq | UN | spokesman | 2007 | - | Haq | -
Fatih Birol | IEA | executive director | 2015-09 | - | Birol | -
Fatou Bensouda | ICC | chief prosecutor | 2012-06 | 2021-06 | Bensouda | -
Faure Gnassingbe | TGO | president | 2005-05 | - | Gnassingbe; Gnassingbé | -
Faustin-Archange Touadera | CAF | president | 2016-03 | - | Touadera; Touadéra | -
Fayez al-Sarraj | LBY | prime minister | 2016-03 | 2021-03 | al-Sarraj; Sarraj; Serraj | Fayez Serraj
Federica Mogherini | EU | eu foreign policy chief | 2014-11 | 2019-11 | Mogherini | -
Felipe Calderon | MEX | president | 2006-12 | 2012-11 | Calderon; Calderón | -
Felipe Gonzalez | ESP | prime minister | 1982-12 | 1996-05 | Gonzalez? | -
Felipe VI | ESP | king | 2014-06 | - | Felipe? | -
Felix Tshisekedi | COD | president | 2019-01 | - | Tshisekedi | Félix Tshisekedi
Ferdinand Marcos | PHL | president | 2022-06 | - | Marcos | Ferdinand Marcos Jr.; Bongbong Marcos
Ferenc Gyurcsany | HUN | prime minister | 2004-09 | 2009-04 | Gyurcsany | -
Fernando Arias | OPCW | director-general | 2018-07 | - | Arias | -
Fernando Haddad | BRA | finance minister | 2023-01 | - | Haddad | -
Fernando Henrique Cardoso | BRA | president | 1995-01 | 2002-12 | Cardoso | -
Fernando Lugo | PRY | president | 2008-08 | 2012-06 | Lugo | -
Fernando de la Rua | ARG | president | 1999-12 | 2001-12 | de la Rua; de la Rúa | -
Fidel Castro | CUB | president | 1976-12 | 2008-02 | Castro? | -
Fidel Ramos | PHL | president | 1992-06 | 1998-06 | Ramos | -
Fikri Isik | TUR | defence minister | 2016-05 | 2017-07 | Isik; Işık | -
Filip Vujanovic | MNE | president | 2003-05 | 2018-05 | Vujanovic | -
Filipe Nyusi | MOZ | president | 2015-01 | 2025-01 | Nyusi | -
Filippo Grandi | UN | refugee chief | 2016-01 | 2025-12 | Grandi | -
Florence Parly | FRA | defence minister | 2017-06 | 2022-05 | Parly | -
Francis | VAT | pope | 2013-03 | 2025-04 | Francis? | Pope Francis
Franco Frattini | ITA | foreign minister | 2008-05 | 2011-11 | Frattini | -
Francois Bayrou | FRA | prime minister | 2024-12 | 2025-09 | Bayrou | -
Francois Bozize | CAF | president | 2003-03 | 2013-03 | Bozize; Bozizé | -
Francois Fillon | FRA | prime minister | 2007-05 | 2012-05 | Fillon | -
Francois Hollande | FRA | president | 2012-05 | 2017-05 | Hollande | François Hollande
Franjo Tudjman | HRV | president | 1990-05 | 1999-12 | Tudjman | -
Frank Bainimarama | FJI | prime minister | 2007-01 | 2022-12 | Bainimarama | Voreqe Bainimarama
Frank-Walter Steinmeier | DEU | foreign minister | 2005-11 | 2009-10 | Steinmeier | -
Frank-Walter Steinmeier | DEU | foreign minister | 2013-12 | 2017-01 | Steinmeier | -
Frank-Walter Steinmeier | DEU | president | 2017-03 | - | Steinmeier | -
Frans Timmermans | EU | commission vice president | 2014-11 | 2023-08 | Timmermans | -
Frans Timmermans | NLD | foreign minister | 2012-11 | 2014-10 | Timmermans | -
Frauke Petry | DEU | party leader | 2013 | 2017 | Petry | -
Fredrik Reinfeldt | SWE | prime minister | 2006-10 | 2014-10 | Reinfeldt | -
Friedrich Merz | DEU | chancellor | 2025-05 | - | Merz | -
Fuad Hussein | IRQ | foreign minister | 2020-06 | - | Hussein? | -
Fuad Masum | IRQ | president | 2014-07 | 2018-10 | Masum; Massoum | -
Fumio Kishida | JPN | foreign minister | 2012-12 | 2017-08 | Kishida | -
Fumio Kishida | JPN | prime minister | 2021-10 | 2024-10 | Kishida | -
Gabriel Attal | FRA | prime minister | 2024-01 | 2024-09 | Attal | -
Gabriel Boric | CHL | president | 2022-03 | 2026-03 | Boric | -
Gabrielius Landsbergis | LTU | foreign minister | 2020-12 | 2024-12 | Landsbergis | -
Gao Hucheng | CHN | commerce minister | 2013-03 | 2017-02 | Gao? | -
Gavin Williamson | GBR | defence secretary | 2017-11 | 2019-05 | Williamson | -
Geert Wilders | NLD | party leader | 2006 | - | Wilders | -
Geir Pedersen | UN | special envoy | 2019-01 | 2025-09 | Pedersen | -
Gen Nakatani | JPN | defence minister | 2014-12 | 2016-08 | Nakatani | -
Geng Shuang | CHN | foreign ministry spokesman | 2016 | 2020 | Geng? | -
Gennady Gatilov | RUS | deputy foreign minister | 2011 | 2018 | Gatilov | -
Geoffrey Pyatt | USA | ambassador | 2013-08 | 2016-08 | Pyatt | -
George Gerapetritis | GRC | foreign minister | 2023-06 | - | Gerapetritis | -
George H. W. Bush | USA | president | 1989-01 | 1993-01 | Bush | George Bush Senior
George Mitchell | USA | special envoy | 2009-01 | 2011-05 | Mitchell | -
George Osborne | GBR | chancellor of the exchequer | 2010-05 | 2016-07 | Osborne | -
George Papandreou | GRC | prime minister | 2009-10 | 2011-11 | Papandreou | -
George Robertson | NATO | secretary general | 1999-10 | 2003-12 | Robertson? | -
George W. Bush | USA | president | 2001-01 | 2009-01 | Bush | George Bush
George Weah | LBR | president | 2018-01 | 2024-01 | Weah | -
Gerhard Schroeder | DEU | chancellor | 1998-10 | 2005-11 | Schroeder; Schröder; Schroder | -
Ghassan Salame | UN | special envoy | 2017-06 | 2020-03 | Salame; Salamé | -
Giancarlo Giorgetti | ITA | finance minister | 2022-10 | - | Giorgetti | -
Gianni Infantino | FIFA | president | 2016-02 | - | Infantino | -
Gideon Saar | ISR | foreign minister | 2024-11 | - | Saar; Sa'ar | -
Gilberto Teodoro | PHL | defence secretary | 2023-06 | - | Teodoro | Gilbert Teodoro
Gina Haspel | USA | cia director | 2018-05 | 2021-01 | Haspel | -
Gina Raimondo | USA | commerce secretary | 2021-03 | 2025-01 | Raimondo | -
Gintautas Paluckas | LTU | prime minister | 2024-12 | 2025-08 | Paluckas | -
Giorgi Kvirikashvili | GEO | prime minister | 2015-12 | 2018-06 | Kvirikashvili | -
Giorgi Margvelashvili | GEO | president | 2013-11 | 2018-12 | Margvelashvili | -
Giorgia Meloni | ITA | prime minister | 2022-10 | - | Meloni | -
Giorgio Napolitano | ITA | president | 2006-05 | 2015-01 | Napolitano | -
Gitanas Nauseda | LTU | president | 2019-07 | - | Nauseda; Nausėda | -
Giuseppe Conte | ITA | prime minister | 2018-06 | 2021-02 | Conte | -
Glafcos Clerides | CYP | president | 1993-02 | 2003-02 | Clerides | -
Gloria Macapagal Arroyo | PHL | president | 2001-01 | 2010-06 | Arroyo | -
Goh Chok Tong | SGP | prime minister | 1990-11 | 2004-08 | Goh? | -
Goodluck Jonathan | NGA | president | 2010-05 | 2015-05 | Jonathan | -
Goran Persson | SWE | prime minister | 1996-03 | 2006-10 | Persson | Göran Persson
Gordon Brown | GBR | chancellor of the exchequer | 1997-05 | 2007-06 | Brown? | -
Gordon Brown | GBR | prime minister | 2007-06 | 2010-05 | Brown? | -
Gotabaya Rajapaksa | LKA | president | 2019-11 | 2022-07 | Rajapaksa | -
Grant Shapps | GBR | defence secretary | 2023-08 | 2024-07 | Shapps | -
Grigory Karasin | RUS | deputy foreign minister | 2005 | 2019-09 | Karasin | -
Guenther Oettinger | EU | eu commissioner | 2010-02 | 2019-11 | Oettinger | Günther Oettinger
Guido Crosetto | ITA | defence minister | 2022-10 | - | Crosetto | -
Guido Westerwelle | DEU | foreign minister | 2009-10 | 2013-12 | Westerwelle | -
Guillaume Long | ECU | foreign minister | 2016-03 | 2017-05 | Long? | -
Guillermo Lasso | ECU | president | 2021-05 | 2023-11 | Lasso | -
Guo Jiakun | CHN | foreign ministry spokesman | 2025-01 | - | Guo? | -
Gurbanguly Berdymukhamedov | TKM | president | 2006-12 | 2022-03 | Berdymukhamedov; Berdimuhamedow | -
Gustavo Petro | COL | president | 2022-08 | - | Petro | -
Guy Verhofstadt | BEL | prime minister | 1999-07 | 2008-03 | Verhofstadt | -
Guy Verhofstadt | EU | brexit negotiator | 2016-09 | 2020-01 | Verhofstadt | -
H.R. McMaster | USA | national security adviser | 2017-02 | 2018-04 | McMaster | HR McMaster
Habib Essid | TUN | prime minister | 2015-02 | 2016-08 | Essid | -
Hafez al-Assad | SYR | president | 1971-03 | 2000-06 | al-Assad; Assad | -
Hage Geingob | NAM | president | 2015-03 | 2024-02 | Geingob | -
Haibatullah Akhundzada | TALIBAN | leader | 2016-05 | - | Akhundzada | -
Haider al-Abadi | IRQ | prime minister | 2014-09 | 2018-10 | al-Abadi; Abadi | -
Hailemariam Desalegn | ETH | prime minister | 2012-09 | 2018-04 | Hailemariam; Desalegn | -
Haitham al-Ghais | OPEC | secretary-general | 2022-08 | - | al-Ghais; Al Ghais | -
Haitham bin Tariq | OMN | sultan | 2020-01 | - | Haitham | -
Hakainde Hichilema | ZMB | president | 2021-08 | - | Hichilema | -
Hakan Fidan | TUR | foreign minister | 2023-06 | - | Fidan | -
Hamad bin Isa | BHR | king | 1999-03 | - | Hamad? | -
Hamad bin Khalifa | QAT | emir | 1995-06 | 2013-06 | bin Khalifa | -
Hamid Karzai | AFG | president | 2001-12 | 2014-09 | Karzai | -
Han Min-koo | KOR | defence minister | 2014-06 | 2017-07 | Han | -
Hanke Bruins Slot | NLD | foreign minister | 2023-09 | 2024-07 | Bruins Slot | -
Hanno Pevkur | EST | defence minister | 2022-07 | - | Pevkur | -
Hans Grundberg | UN | special envoy | 2021-08 | - | Grundberg | -
Harjit Sajjan | CAN | defence minister | 2015-11 | 2021-10 | Sajjan | -
Harry Reid | USA | majority leader | 2007-01 | 2015-01 | Reid? | -
Haruhiko Kuroda | JPN | central bank governor | 2013-03 | 2023-04 | Kuroda | -
Hashim Thaci | KOS | president | 2016-04 | 2020-11 | Thaci; Thaçi | -
Hashim Thaci | KOS | prime minister | 2008-01 | 2014-12 | Thaci; Thaçi | -
Hassan II | MAR | king | 1961-03 | 1999-07 | Hassan? | -
Hassan Nasrallah | HEZBOLLAH | leader | 1992-02 | 2024-09 | Nasrallah | -
Hassan Rouhani | IRN | president | 2013-08 | 2021-08 | Rouhani; Rohani; Ruhani | -
Hassan Sheikh Mohamud | SOM | president | 2012-09 | 2017-02 | Mohamud | -
Hassan Sheikh Mohamud | SOM | president | 2022-05 | - | Mohamud | -
He Lifeng | CHN | vice premier | 2023-03 | - | He Lifeng | -
Heidi Tagliavini | OSCE | special representative | 2014-06 | 2015-06 | Tagliavini | -
Heiko Maas | DEU | foreign minister | 2018-03 | 2021-12 | Maas | -
Heinz Fischer | AUT | president | 2004-07 | 2016-07 | Fischer? | -
Heinz-Christian Strache | AUT | party leader | 2005 | 2019-05 | Strache | -
Helen Clark | NZL | prime minister | 1999-12 | 2008-11 | Clark? | -
Helga Schmid | OSCE | secretary general | 2020-12 | 2024-09 | Schmid | -
Helle Thorning-Schmidt | DNK | prime minister | 2011-10 | 2015-06 | Thorning-Schmidt | -
Helmut Kohl | DEU | chancellor | 1982-10 | 1998-10 | Kohl | -
Henrietta Fore | UNICEF | executive director | 2018-01 | 2022-01 | Fore? | -
Henrique Capriles | VEN | opposition leader | 2012 | 2017 | Capriles | -
Henrique Meirelles | BRA | finance minister | 2016-05 | 2018-04 | Meirelles | -
Henry Paulson | USA | treasury secretary | 2006-07 | 2009-01 | Paulson | Hank Paulson
Henry Ramos Allup | VEN | opposition leader | 2016-01 | 2017-01 | Ramos Allup | -
Herbert Diess | VW | chief executive officer | 2018-04 | 2022-09 | Diess | -
Herbert Kickl | AUT | party leader | 2021 | - | Kickl | -
Herman Van Rompuy | BEL | prime minister | 2008-12 | 2009-11 | Van Rompuy | -
Herman Van Rompuy | EU | european council president | 2009-12 | 2014-11 | Van Rompuy | -
Herve Ladsous | UN | under-secretary-general | 2011-10 | 2017-04 | Ladsous | -
Heydar Aliyev | AZE | president | 1993-10 | 2003-10 | Aliyev | -
Hillary Clinton | USA | presidential candidate | 2015-04 | 2016-11 | Clinton | -
Hillary Clinton | USA | secretary of state | 2009-01 | 2013-02 | Clinton | Hillary Rodham Clinton
Hirokazu Matsuno | JPN | chief cabinet secretary | 2021-10 | 2023-12 | Matsuno | -
Hong Lei | CHN | foreign ministry spokesman | 2010 | 2016 | Hong? | -
Horacio Cartes | PRY | president | 2013-08 | 2018-08 | Cartes | -
Horst Koehler | DEU | president | 2004-07 | 2010-05 | Koehler; Köhler | -
Horst Seehofer | DEU | interior minister | 2018-03 | 2021-12 | Seehofer | -
Horst Seehofer | DEU | party leader | 2008-10 | 2019-01 | Seehofer | -
Hoshyar Zebari | IRQ | foreign minister | 2003-09 | 2014-07 | Zebari | -
Hosni Mubarak | EGY | president | 1981-10 | 2011-02 | Mubarak | -
Hossein Amirabdollahian | IRN | deputy foreign minister | 2011 | 2016-06 | Amirabdollahian; Amir-Abdollahian | -
Hossein Amirabdollahian | IRN | foreign minister | 2021-08 | 2024-05 | Amirabdollahian; Amir-Abdollahian | -
Howard Lutnick | USA | commerce secretary | 2025-02 | - | Lutnick | -
Hristijan Mickoski | MKD | prime minister | 2024-06 | - | Mickoski | -
Htin Kyaw | MMR | president | 2016-03 | 2018-03 | Kyaw | -
Hu Jintao | CHN | president | 2003-03 | 2013-03 | Hu | -
Hua Chunying | CHN | foreign ministry spokeswoman | 2012-11 | 2024 | Hua? | -
Hubert Vedrine | FRA | foreign minister | 1997-06 | 2002-05 | Vedrine | -
Hugo Chavez | VEN | president | 1999-02 | 2013-03 | Chavez; Chávez | -
Hulusi Akar | TUR | defence minister | 2018-07 | 2023-06 | Akar | -
Humberto de la Calle | COL | chief negotiator | 2012 | 2017 | de la Calle | -
Humza Yousaf | GBR | first minister | 2023-03 | 2024-05 | Yousaf | -
Hun Manet | KHM | prime minister | 2023-08 | - | Manet | -
Hun Sen | KHM | prime minister | 1985-01 | 2023-08 | Sen | -
Ian Khama | BWA | president | 2008-04 | 2018-03 | Khama | -
Ibrahim Boubacar Keita | MLI | president | 2013-09 | 2020-08 | Keita; Keïta | -
Ibrahim Kalin | TUR | spokesman | 2014-12 | 2023-06 | Kalin; Kalın | -
Ibrahim Mohamed Solih | MDV | president | 2018-11 | 2023-11 | Solih | -
Ibrahim Rugova | KOS | president | 2002-03 | 2006-01 | Rugova | -
Ibrahim Traore | BFA | junta leader | 2022-09 | - | Traore; Traoré | -
Ibrahim al-Jaafari | IRQ | foreign minister | 2014-09 | 2018-10 | al-Jaafari; Jaafari | -
Idriss Deby | TCD | president | 1990-12 | 2021-04 | Deby; Déby | Idriss Deby Itno
Ignazio Cassis | CHE | foreign minister | 2017-11 | - | Cassis | -
Igor Dodon | MDA | president | 2016-12 | 2020-12 | Dodon | -
Igor Ivanov | RUS | foreign minister | 1998-09 | 2004-03 | Ivanov? | -
Igor Matovic | SVK | prime minister | 2020-03 | 2021-04 | Matovic; Matovič | -
Igor Sechin | ROSNEFT | chief executive officer | 2012-05 | - | Sechin | -
Ilham Aliyev | AZE | president | 2003-10 | - | Aliyev | -
Ilie Bolojan | ROU | prime minister | 2025-06 | - | Bolojan | -
Imran Khan | PAK | prime minister | 2018-08 | 2022-04 | Khan? | -
Ine Eriksen Soreide | NOR | foreign minister | 2017-10 | 2021-10 | Eriksen Soreide; Soreide | -
Ingrida Simonyte | LTU | prime minister | 2020-12 | 2024-12 | Simonyte; Šimonytė | -
Ion Iliescu | ROU | president | 2000-12 | 2004-12 | Iliescu | -
Irakli Garibashvili | GEO | prime minister | 2013-11 | 2015-12 | Garibashvili | -
Irakli Garibashvili | GEO | prime minister | 2021-02 | 2024-01 | Garibashvili | -
Irakli Kobakhidze | GEO | prime minister | 2024-02 | - | Kobakhidze | -
Irfaan Ali | GUY | president | 2020-08 | - | Ali? | -
Isa Mustafa | KOS | prime minister | 2014-12 | 2017-09 | Mustafa? | -
Isaac Herzog | ISR | president | 2021-07 | - | Herzog | -
Isaias Afwerki | ERI | president | 1993-05 | - | Isaias; Afwerki | -
Ishaq Dar | PAK | foreign minister | 2024-03 | - | Dar? | -
Islam Karimov | UZB | president | 1991-09 | 2016-09 | Karimov | -
Ismail Haniyeh | HAMAS | political leader | 2017-05 | 2024-07 | Haniyeh; Haniya | -
Ismail Omar Guelleh | DJI | president | 1999-05 | - | Guelleh | -
Ismail Ould Cheikh Ahmed | UN | special envoy | 2015-04 | 2018-02 | Ould Cheikh Ahmed | -
Ismail Sabri Yaakob | MYS | prime minister | 2021-08 | 2022-11 | Ismail Sabri | -
Israel Katz | ISR | defence minister | 2024-11 | - | Katz | -
Israel Katz | ISR | foreign minister | 2024-01 | 2024-11 | Katz | -
Itamar Ben-Gvir | ISR | security minister | 2022-12 | - | Ben-Gvir; Ben Gvir | -
Itsunori Onodera | JPN | defence minister | 2012-12 | 2014-09 | Onodera | -
Ivan Duque | COL | president | 2018-08 | 2022-08 | Duque | Iván Duque
Ivan Marquez | FARC | chief negotiator | 2012 | 2017 | Marquez; Márquez | -
Ivica Dacic | SRB | prime minister | 2012-07 | 2014-04 | Dacic; Dačić | -
Ivo Sanader | HRV | prime minister | 2003-12 | 2009-07 | Sanader | -
JD Vance | USA | vice president | 2025-01 | - | Vance | J.D. Vance
Jaap de Hoop Scheffer | NATO | secretary general | 2004-01 | 2009-07 | de Hoop Scheffer | -
Jacek Czaputowicz | POL | foreign minister | 2018-01 | 2020-08 | Czaputowicz | -
Jacinda Ardern | NZL | prime minister | 2017-10 | 2023-01 | Ardern | -
Jack Lew | USA | treasury secretary | 2013-02 | 2017-01 | Lew? | Jacob Lew
Jack Straw | GBR | foreign secretary | 2001-06 | 2006-05 | Straw? | -
Jacob Zuma | ZAF | president | 2009-05 | 2018-02 | Zuma | -
Jacques Chirac | FRA | president | 1995-05 | 2007-05 | Chirac | -
Jacques Santer | EU | commission president | 1995-01 | 1999-03 | Santer | -
Jair Bolsonaro | BRA | president | 2019-01 | 2022-12 | Bolsonaro | -
Jakaya Kikwete | TZA | president | 2005-12 | 2015-11 | Kikwete | -
Jake Sullivan | USA | national security adviser | 2021-01 | 2025-01 | Sullivan | -
Jakov Milatovic | MNE | president | 2023-05 | - | Milatovic | -
Jalal Talabani | IRQ | president | 2005-04 | 2014-07 | Talabani | -
Jamal Benomar | UN | special envoy | 2012 | 2015-04 | Benomar | -
James Cleverly | GBR | foreign secretary | 2022-09 | 2023-11 | Cleverly? | -
James Cleverly | GBR | home secretary | 2023-11 | 2024-07 | Cleverly? | -
James Marape | PNG | prime minister | 2019-05 | - | Marape | -
James Wolfensohn | WB | world bank president | 1995-07 | 2005-05 | Wolfensohn | -
Jamieson Greer | USA | trade representative | 2025-02 | - | Greer | -
Jan Egeland | UN | special envoy | 2015 | 2018 | Egeland | -
Jan Eliasson | UN | deputy secretary-general | 2012-07 | 2016-12 | Eliasson | -
Jan Lipavsky | CZE | foreign minister | 2021-12 | 2025-12 | Lipavsky; Lipavský | -
Jan Peter Balkenende | NLD | prime minister | 2002-07 | 2010-10 | Balkenende | -
Janet Reno | USA | attorney general | 1993-03 | 2001-01 | Reno | -
Janet Yellen | USA | fed chair | 2014-02 | 2018-02 | Yellen | -
Janet Yellen | USA | treasury secretary | 2021-01 | 2025-01 | Yellen | -
Janez Jansa | SVN | prime minister | 2020-03 | 2022-06 | Jansa; Janša | -
Jaroslaw Kaczynski | POL | party leader | 2003 | - | Kaczynski; Kaczyński | Jarosław Kaczyński
Jaroslaw Kaczynski | POL | prime minister | 2006-07 | 2007-11 | Kaczynski; Kaczyński | -
Jasem Albudaiwi | GCC | secretary-general | 2023-02 | - | Albudaiwi | -
Javier Milei | ARG | president | 2023-12 | - | Milei | -
Javier Solana | EU | eu foreign policy chief | 1999-10 | 2009-11 | Solana | -
Javier Solana | NATO | secretary general | 1995-12 | 1999-10 | Solana | -
Jean Asselborn | LUX | foreign minister | 2004-07 | 2023-11 | Asselborn | -
Jean Castex | FRA | prime minister | 2020-07 | 2022-05 | Castex | -
Jean Chretien | CAN | prime minister | 1993-11 | 2003-12 | Chretien; Chrétien | -
Jean-Bertrand Aristide | HTI | president | 2001-02 | 2004-02 | Aristide | -
Jean-Claude Juncker | EU | commission president | 2014-11 | 2019-11 | Juncker | -
Jean-Claude Juncker | EUROGROUP | eurogroup president | 2005-01 | 2013-01 | Juncker | -
Jean-Claude Juncker | LUX | prime minister | 1995-01 | 2013-12 | Juncker | -
Jean-Claude Trichet | ECB | ecb president | 2003-11 | 2011-10 | Trichet | -
Jean-Luc Melenchon | FRA | party leader | 2012 | - | Melenchon; Mélenchon | -
Jean-Marc Ayrault | FRA | foreign minister | 2016-02 | 2017-05 | Ayrault | -
Jean-Marc Ayrault | FRA | prime minister | 2012-05 | 2014-03 | Ayrault | -
Jean-Noel Barrot | FRA | foreign minister | 2024-09 | - | Barrot | -
Jean-Pierre Lacroix | UN | under-secretary-general | 2017-04 | - | Lacroix | -
Jean-Yves Le Drian | FRA | defence minister | 2012-05 | 2017-05 | Le Drian | -
Jean-Yves Le Drian | FRA | foreign minister | 2017-05 | 2022-05 | Le Drian | -
Jeanine Anez | BOL | president | 2019-11 | 2020-11 | Anez; Áñez | -
Jeanine Hennis-Plasschaert | NLD | defence minister | 2012-11 | 2017-10 | Hennis-Plasschaert; Hennis | -
Jeff Sessions | USA | attorney general | 2017-02 | 2018-11 | Sessions? | -
Jeffrey Feltman | UN | under-secretary-general | 2012-07 | 2018-03 | Feltman | -
Jen Psaki | USA | press secretary | 2021-01 | 2022-05 | Psaki | -
Jennifer Granholm | USA | energy secretary | 2021-02 | 2025-01 | Granholm | -
Jens Stoltenberg | NATO | secretary general | 2014-10 | 2024-09 | Stoltenberg | -
Jens Stoltenberg | NOR | finance minister | 2025-02 | - | Stoltenberg | -
Jens Stoltenberg | NOR | prime minister | 2005-10 | 2013-10 | Stoltenberg | -
Jens Weidmann | DEU | central bank governor | 2011-05 | 2021-12 | Weidmann | -
Jeppe Kofod | DNK | foreign minister | 2019-06 | 2022-12 | Kofod | -
Jeremy Corbyn | GBR | opposition leader | 2015-09 | 2020-04 | Corbyn | -
Jeremy Hunt | GBR | chancellor of the exchequer | 2022-10 | 2024-07 | Hunt? | -
Jeremy Hunt | GBR | foreign secretary | 2018-07 | 2019-07 | Hunt? | -
Jeroen Dijsselbloem | EUROGROUP | eurogroup president | 2013-01 | 2018-01 | Dijsselbloem | -
Jeroen Dijsselbloem | NLD | finance minister | 2012-11 | 2017-10 | Dijsselbloem | -
Jerome Powell | USA | fed chair | 2018-02 | - | Powell? | -
Jerry Rawlings | GHA | president | 1981-12 | 2001-01 | Rawlings | -
Jerzy Buzek | EU | president of the european parliament | 2009-07 | 2012-01 | Buzek | -
Jeyhun Bayramov | AZE | foreign minister | 2020-07 | - | Bayramov | -
Jiang Yu | CHN | foreign ministry spokeswoman | 2006 | 2012 | Jiang? | -
Jiang Zemin | CHN | president | 1993-03 | 2003-03 | Jiang | -
Jim Chalmers | AUS | treasurer | 2022-05 | - | Chalmers | -
Jim Mattis | USA | secretary of defense | 2017-01 | 2019-01 | Mattis | James Mattis
Jim Yong Kim | WB | world bank president | 2012-07 | 2019-01 | Kim? | -
Jimmy Morales | GTM | president | 2016-01 | 2020-01 | Morales | -
Joachim Gauck | DEU | president | 2012-03 | 2017-03 | Gauck | -
Joachim Nagel | DEU | central bank governor | 2022-01 | - | Nagel | -
Joao Lourenco | AGO | president | 2017-09 | - | Lourenco; Lourenço | João Lourenço
Joaquim Chissano | MOZ | president | 1986-11 | 2005-02 | Chissano | -
Joaquim Levy | BRA | finance minister | 2015-01 | 2015-12 | Levy | -
Jocelerme Privert | HTI | president | 2016-02 | 2017-02 | Privert | -
Joe Biden | USA | president | 2021-01 | 2025-01 | Biden | Joseph Biden
Joe Biden | USA | vice president | 2009-01 | 2017-01 | Biden | -
Joerg Haider | AUT | party leader | 1986 | 2000 | Haider | -
Johann Schneider-Ammann | CHE | president | 2016-01 | 2016-12 | Schneider-Ammann | -
Johann Wadephul | DEU | foreign minister | 2025-05 | - | Wadephul | -
Johanna Mikl-Leitner | AUT | interior minister | 2011-04 | 2016-04 | Mikl-Leitner | -
Johannes Hahn | EU | eu commissioner | 2010-02 | 2024-11 | Hahn | -
John Ashcroft | USA | attorney general | 2001-02 | 2005-02 | Ashcroft | -
John Baird | CAN | foreign minister | 2011-05 | 2015-02 | Baird | -
John Boehner | USA | house speaker | 2011-01 | 2015-10 | Boehner | -
John Bolton | USA | national security adviser | 2018-04 | 2019-09 | Bolton | -
John Brennan | USA | cia director | 2013-03 | 2017-01 | Brennan | -
John Healey | GBR | defence secretary | 2024-07 | - | Healey | -
John Howard | AUS | prime minister | 1996-03 | 2007-12 | Howard? | -
John Kerry | USA | climate envoy | 2021-01 | 2024-03 | Kerry | -
John Kerry | USA | secretary of state | 2013-02 | 2017-01 | Kerry | -
John Key | NZL | prime minister | 2008-11 | 2016-12 | Key? | -
John Kirby | USA | spokesman | 2013-12 | 2025-01 | Kirby? | -
John Kufuor | GHA | president | 2001-01 | 2009-01 | Kufuor | -
John Lee | HKG | chief executive | 2022-07 | - | Lee? | -
John Magufuli | TZA | president | 2015-11 | 2021-03 | Magufuli | -
John Mahama | GHA | president | 2012-07 | 2017-01 | Mahama | -
John Mahama | GHA | president | 2025-01 | - | Mahama | John Dramani Mahama
John Major | GBR | prime minister | 1990-11 | 1997-05 | Major? | -
John McCain | USA | presidential candidate | 2007 | 2008-11 | McCain | -
John Paul II | VAT | pope | 1978-10 | 2005-04 | John Paul? | Pope John Paul II
John Podesta | USA | climate envoy | 2024-03 | 2025-01 | Podesta | -
John Ratcliffe | USA | cia director | 2025-01 | - | Ratcliffe | -
John Steenhuisen | ZAF | opposition leader | 2019-11 | 2024-06 | Steenhuisen | -
John Swinney | GBR | first minister | 2024-05 | - | Swinney | -
John Thune | USA | majority leader | 2025-01 | - | Thune | -
Joko Widodo | IDN | president | 2014-10 | 2024-10 | Widodo; Jokowi | -
Jonas Gahr Store | NOR | prime minister | 2021-10 | - | Store?; Støre; Gahr Støre | Jonas Gahr Støre
Jordan Bardella | FRA | party leader | 2021 | - | Bardella | -
Joschka Fischer | DEU | foreign minister | 1998-10 | 2005-11 | Fischer? | -
Jose Antonio Kast | CHL | president | 2026-03 | - | Kast | José Antonio Kast
Jose Eduardo dos Santos | AGO | president | 1979-09 | 2017-09 | dos Santos; Dos Santos | -
Jose Luis Rodriguez Zapatero | ESP | prime minister | 2004-04 | 2011-12 | Zapatero | -
Jose Manuel Albares | ESP | foreign minister | 2021-07 | - | Albares | José Manuel Albares
Jose Manuel Barroso | EU | commission president | 2004-11 | 2014-10 | Barroso | -
Jose Manuel Garcia-Margallo | ESP | foreign minister | 2011-12 | 2016-11 | Garcia-Margallo; Margallo | -
Jose Maria Aznar | ESP | prime minister | 1996-05 | 2004-04 | Aznar | -
Jose Miguel Insulza | OAS | secretary general | 2005-05 | 2015-05 | Insulza | -
Jose Mujica | URY | president | 2010-03 | 2015-03 | Mujica | -
Jose Ramos-Horta | TLS | president | 2022-05 | - | Ramos-Horta; Ramos Horta | -
Jose Raul Mulino | PAN | president | 2024-07 | - | Mulino | José Raúl Mulino
Jose Serra | BRA | foreign minister | 2016-05 | 2017-02 | Serra | -
Jose Socrates | PRT | prime minister | 2005-03 | 2011-06 | Socrates | -
Josep Borrell | ESP | foreign minister | 2018-06 | 2019-11 | Borrell | -
Josep Borrell | EU | eu foreign policy chief | 2019-12 | 2024-11 | Borrell | -
Joseph Aoun | LBN | president | 2025-01 | - | Aoun | -
Joseph Boakai | LBR | president | 2024-01 | - | Boakai | -
Joseph Estrada | PHL | president | 1998-06 | 2001-01 | Estrada | -
Joseph Kabila | COD | president | 2001-01 | 2019-01 | Kabila | -
Joseph Muscat | MLT | prime minister | 2013-03 | 2020-01 | Muscat | -
Joseph Wu | TWN | foreign minister | 2018-02 | 2024-05 | Wu | -
Josh Earnest | USA | press secretary | 2014-06 | 2017-01 | Earnest? | -
Josh Frydenberg | AUS | treasurer | 2018-08 | 2022-05 | Frydenberg | -
Jovenel Moise | HTI | president | 2017-02 | 2021-07 | Moise; Moïse | -
Juan Carlos Varela | PAN | president | 2014-07 | 2019-07 | Varela | -
Juan Carlos | ESP | king | 1975-11 | 2014-06 | Carlos | -
Juan Guaido | VEN | opposition leader | 2019-01 | 2023-01 | Guaido; Guaidó | -
Juan Manuel Santos | COL | president | 2010-08 | 2018-08 | Santos? | -
Juan Orlando Hernandez | HND | president | 2014-01 | 2022-01 | Hernandez; Hernández | -
Juan Ramon de la Fuente | MEX | foreign minister | 2024-10 | - | de la Fuente | -
Juha Sipila | FIN | prime minister | 2015-05 | 2019-06 | Sipila; Sipilä | -
Julia Gillard | AUS | prime minister | 2010-06 | 2013-06 | Gillard | -
Julie Bishop | AUS | foreign minister | 2013-09 | 2018-08 | Bishop? | -
Julius Maada Bio | SLE | president | 2018-04 | - | Bio? | -
Julius Malema | ZAF | opposition leader | 2013 | - | Malema | -
Junichiro Koizumi | JPN | prime minister | 2001-04 | 2006-09 | Koizumi | -
Juraj Blanar | SVK | foreign minister | 2023-10 | - | Blanar; Blanár | -
Juri Ratas | EST | prime minister | 2016-11 | 2021-01 | Ratas | Jüri Ratas
Justin Trudeau | CAN | prime minister | 2015-11 | 2025-03 | Trudeau | -
Jyrki Katainen | FIN | prime minister | 2011-06 | 2014-06 | Katainen | -
K.P. Sharma Oli | NPL | prime minister | 2015-10 | 2016-08 | Oli | KP Sharma Oli; KP Oli
K.P. Sharma Oli | NPL | prime minister | 2018-02 | 2021-07 | Oli | KP Sharma Oli; KP Oli
Kadri Simson | EU | eu commissioner | 2019-12 | 2024-11 | Simson | -
Kais Saied | TUN | president | 2019-10 | - | Saied | Kaïs Saïed
Kaja Kallas | EST | prime minister | 2021-01 | 2024-07 | Kallas | -
Kaja Kallas | EU | eu foreign policy chief | 2024-12 | - | Kallas | -
Kajsa Ollongren | NLD | defence minister | 2022-01 | 2024-07 | Ollongren | -
Kamal Kharrazi | IRN | foreign minister | 1997-08 | 2005-08 | Kharrazi | -
Kamala Harris | USA | vice president | 2021-01 | 2025-01 | Harris? | -
Kamil Idris | SDN | prime minister | 2025-05 | - | Idris | -
Kang Kyung-wha | KOR | foreign minister | 2017-06 | 2021-02 | Kang | -
Karim Khan | ICC | chief prosecutor | 2021-06 | - | Khan? | -
Karin Keller-Sutter | CHE | president | 2025-01 | 2025-12 | Keller-Sutter | -
Karin Kneissl | AUT | foreign minister | 2017-12 | 2019-06 | Kneissl | -
Karine Jean-Pierre | USA | press secretary | 2022-05 | 2025-01 | Jean-Pierre | -
Karl Nehammer | AUT | chancellor | 2021-12 | 2025-01 | Nehammer | -
Karol Nawrocki | POL | president | 2025-08 | - | Nawrocki | -
Karoline Leavitt | USA | press secretary | 2025-01 | - | Leavitt | -
Kassym-Jomart Tokayev | KAZ | president | 2019-03 | - | Tokayev | -
Katherina Reiche | DEU | economy minister | 2025-05 | - | Reiche | -
Katherine Tai | USA | trade representative | 2021-03 | 2025-01 | Tai | -
Katrin Jakobsdottir | ISL | prime minister | 2017-11 | 2024-04 | Jakobsdottir | -
Kazuo Ueda | JPN | central bank governor | 2023-04 | - | Ueda | -
Keir Starmer | GBR | prime minister | 2024-07 | - | Starmer | -
Keith Kellogg | USA | special envoy | 2025-01 | - | Kellogg | -
Keith Rowley | TTO | prime minister | 2015-09 | 2025-03 | Rowley | -
Keizo Obuchi | JPN | prime minister | 1998-07 | 2000-04 | Obuchi | -
Kemal Kilicdaroglu | TUR | opposition leader | 2010-05 | 2023-11 | Kilicdaroglu; Kılıçdaroğlu | -
Kemi Badenoch | GBR | opposition leader | 2024-11 | - | Badenoch | -
Kersti Kaljulaid | EST | president | 2016-10 | 2021-10 | Kaljulaid | -
Kestutis Budrys | LTU | foreign minister | 2024-12 | - | Budrys | Kęstutis Budrys
Kevin McCarthy | USA | house speaker | 2023-01 | 2023-10 | McCarthy | -
Kevin Rudd | AUS | prime minister | 2007-12 | 2010-06 | Rudd | -
Khaled Khoja | SNC | opposition leader | 2015-01 | 2016-03 | Khoja | -
Khaled Meshaal | HAMAS | political leader | 1996 | 2017-05 | Meshaal; Mashaal; Meshal | -
Khaleda Zia | BGD | prime minister | 2001-10 | 2006-10 | Zia | -
Khalid al-Falih | SAU | oil minister | 2016-05 | 2019-09 | al-Falih; Falih | -
Khalifa Haftar | LBY | military commander | 2015-03 | - | Haftar; Hifter | -
Khalifa bin Zayed | ARE | president | 2004-11 | 2022-05 | bin Zayed | Sheikh Khalifa bin Zayed Al Nahyan
Khalil al-Hayya | HAMAS | political leader | 2024-10 | - | al-Hayya; Hayya | -
Khaltmaagiin Battulga | MNG | president | 2017-07 | 2021-06 | Battulga | -
Khawaja Asif | PAK | defence minister | 2024-03 | - | Asif | Khawaja Muhammad Asif
Kim Dae-jung | KOR | president | 1998-02 | 2003-02 | Kim? | -
Kim Jong Il | PRK | leader | 1994-07 | 2011-12 | Kim? | Kim Jong-il
Kim Jong Un | PRK | leader | 2011-12 | - | Kim? | Kim Jong-un
Kim Yo Jong | PRK | senior official | 2014 | - | Kim? | Kim Yo-jong
Kim Yong-hyun | KOR | defence minister | 2024-09 | 2024-12 | Kim? | -
Kim Young-sam | KOR | president | 1993-02 | 1998-02 | Kim? | -
Kiril Petkov | BGR | prime minister | 2021-12 | 2022-08 | Petkov | -
Kirill Dmitriev | RUS | envoy | 2025-02 | - | Dmitriev | -
Kirsty Coventry | IOC | president | 2025-06 | - | Coventry | -
Kizza Besigye | UGA | opposition leader | 2001 | - | Besigye | -
Klaus Iohannis | ROU | president | 2014-12 | 2025-02 | Iohannis | -
Klaus Kinkel | DEU | foreign minister | 1992-05 | 1998-10 | Kinkel | -
Klaus Regling | ESM | managing director | 2012-10 | 2022-10 | Regling | -
Kofi Annan | UN | secretary-general | 1997-01 | 2006-12 | Annan | -
Kolinda Grabar-Kitarovic | HRV | president | 2015-02 | 2020-02 | Grabar-Kitarovic; Grabar-Kitarović | -
Kostas Karamanlis | GRC | prime minister | 2004-03 | 2009-10 | Karamanlis | -
Krisjanis Karins | LVA | prime minister | 2019-01 | 2023-09 | Karins; Kariņš | -
Kristalina Georgieva | IMF | managing director | 2019-10 | - | Georgieva | -
Kristen Michal | EST | prime minister | 2024-07 | - | Michal | -
Kristian Jensen | DNK | foreign minister | 2015-06 | 2016-11 | Jensen | -
Kristrun Frostadottir | ISL | prime minister | 2024-12 | - | Frostadottir | -
Kurmanbek Bakiyev | KGZ | president | 2005-07 | 2010-04 | Bakiyev | -
Kurt Volker | USA | special envoy | 2017-07 | 2019-09 | Volker | -
Kwasi Kwarteng | GBR | chancellor of the exchequer | 2022-09 | 2022-10 | Kwarteng | -
Kyriakos Mitsotakis | GRC | prime minister | 2019-07 | - | Mitsotakis | -
Lai Ching-te | TWN | president | 2024-05 | - | Lai | William Lai
Laimdota Straujuma | LVA | prime minister | 2014-01 | 2016-02 | Straujuma | -
Lakhdar Brahimi | UN | special envoy | 2012-08 | 2014-05 | Brahimi | -
Lamberto Zannier | OSCE | secretary general | 2011-07 | 2017-07 | Zannier | -
Lars Klingbeil | DEU | finance minister | 2025-05 | - | Klingbeil | -
Lars Lokke Rasmussen | DNK | foreign minister | 2022-12 | - | Rasmussen; Lokke Rasmussen | Lars Løkke Rasmussen
Lars Lokke Rasmussen | DNK | prime minister | 2009-04 | 2011-10 | Rasmussen; Løkke Rasmussen | Lars Løkke Rasmussen
Lars Lokke Rasmussen | DNK | prime minister | 2015-06 | 2019-06 | Rasmussen | Lars Løkke Rasmussen
Laurent Fabius | FRA | foreign minister | 2012-05 | 2016-02 | Fabius | -
Laurent Gbagbo | CIV | president | 2000-10 | 2011-04 | Gbagbo | -
Laurent-Desire Kabila | COD | president | 1997-05 | 2001-01 | Kabila | Laurent Kabila
Lawrence Summers | USA | treasury secretary | 1999-07 | 2001-01 | Summers? | Larry Summers
Lawrence Wong | SGP | prime minister | 2024-05 | - | Wong | -
Lazarus Chakwera | MWI | president | 2020-06 | 2025-10 | Chakwera | -
Lech Kaczynski | POL | president | 2005-12 | 2010-04 | Kaczynski; Kaczyński | -
Lee Hsien Loong | SGP | prime minister | 2004-08 | 2024-05 | Lee? | -
Lee Jae-myung | KOR | president | 2025-06 | - | Lee? | Lee Jae Myung
Lee Myung-bak | KOR | president | 2008-02 | 2013-02 | Lee? | -
Lee Teng-hui | TWN | president | 1988-01 | 2000-05 | Lee? | -
Lenin Moreno | ECU | president | 2017-05 | 2021-05 | Moreno | -
Leo Varadkar | IRL | prime minister | 2017-06 | 2020-06 | Varadkar | -
Leo Varadkar | IRL | prime minister | 2022-12 | 2024-04 | Varadkar | -
Leo XIV | VAT | pope | 2025-05 | - | Leo? | Pope Leo XIV; Pope Leo
Leon Panetta | USA | cia director | 2009-02 | 2011-06 | Panetta | -
Leon Panetta | USA | secretary of defense | 2011-07 | 2013-02 | Panetta | -
Leonid Kuchma | UKR | president | 1994-07 | 2005-01 | Kuchma | -
Leopoldo Lopez | VEN | opposition leader | 2014 | 2020 | Lopez; López | -
Leung Chun-ying | HKG | chief executive | 2012-07 | 2017-06 | Leung | -
Li Keqiang | CHN | premier | 2013-03 | 2023-03 | Li? | -
Li Peng | CHN | premier | 1987-11 | 1998-03 | Li? | -
Li Qiang | CHN | premier | 2023-03 | - | Li? | -
Li Shangfu | CHN | defence minister | 2023-03 | 2023-10 | Li? | -
Li Zhaoxing | CHN | foreign minister | 2003-03 | 2007-04 | Li? | -
Liam Fox | GBR | defence secretary | 2010-05 | 2011-10 | Fox? | -
Lin Chia-lung | TWN | foreign minister | 2024-05 | - | Lin | -
Lin Jian | CHN | foreign ministry spokesman | 2024-03 | - | Lin? | -
Linas Linkevicius | LTU | foreign minister | 2012-12 | 2020-12 | Linkevicius; Linkevičius | -
Linda Thomas-Greenfield | USA | ambassador | 2021-02 | 2025-01 | Thomas-Greenfield | -
Lionel Jospin | FRA | prime minister | 1997-06 | 2002-05 | Jospin | -
Liu He | CHN | vice premier | 2018-03 | 2023-03 | Liu | -
Liu Zhenmin | CHN | climate envoy | 2024-01 | - | Liu | -
Liz Truss | GBR | foreign secretary | 2021-09 | 2022-09 | Truss | -
Liz Truss | GBR | prime minister | 2022-09 | 2022-10 | Truss | -
Lloyd Austin | USA | secretary of defense | 2021-01 | 2025-01 | Austin | -
Lorenzo Guerini | ITA | defence minister | 2019-09 | 2022-10 | Guerini | -
Loretta Lynch | USA | attorney general | 2015-04 | 2017-01 | Lynch | -
Louise Mushikiwabo | RWA | foreign minister | 2009-12 | 2018-10 | Mushikiwabo | -
Lu Kang | CHN | foreign ministry spokesman | 2015 | 2019 | Lu? | -
Lubomir Zaoralek | CZE | foreign minister | 2014-01 | 2017-12 | Zaoralek | -
Luc Frieden | LUX | prime minister | 2023-11 | - | Frieden | -
Ludovic Orban | ROU | prime minister | 2019-11 | 2020-12 | Orban | -
Luigi Di Maio | ITA | foreign minister | 2019-09 | 2022-10 | Di Maio | -
Luis Abinader | DOM | president | 2020-08 | - | Abinader | -
Luis Almagro | OAS | secretary general | 2015-05 | 2025-05 | Almagro | -
Luis Arce | BOL | president | 2020-11 | 2025-11 | Arce | -
Luis Guillermo Solis | CRI | president | 2014-05 | 2018-05 | Solis | -
Luis Lacalle Pou | URY | president | 2020-03 | 2025-03 | Lacalle Pou | -
Luis Montenegro | PRT | prime minister | 2024-04 | - | Montenegro? | -
Luis Moreno-Ocampo | ICC | chief prosecutor | 2003-06 | 2012-06 | Moreno-Ocampo | -
Luis Videgaray | MEX | foreign minister | 2017-01 | 2018-11 | Videgaray | -
Luiz Inacio Lula da Silva | BRA | president | 2003-01 | 2010-12 | Lula da Silva; Lula | Luiz Inácio Lula da Silva
Luiz Inacio Lula da Silva | BRA | president | 2023-01 | - | Lula da Silva; Lula | Luiz Inácio Lula da Silva
Ma Ying-jeou | TWN | president | 2008-05 | 2016-05 | Ma? | -
Macky Sall | SEN | president | 2012-04 | 2024-04 | Sall | -
Madeleine Albright | USA | secretary of state | 1997-01 | 2001-01 | Albright | -
Magdalena Andersson | SWE | prime minister | 2021-11 | 2022-10 | Andersson | -
Mahamadou Issoufou | NER | president | 2011-04 | 2021-04 | Issoufou | -
Mahamat Idriss Deby | TCD | president | 2021-04 | - | Deby; Déby | -
Mahathir Mohamad | MYS | prime minister | 1981-07 | 2003-10 | Mahathir | -
Mahathir Mohamad | MYS | prime minister | 2018-05 | 2020-03 | Mahathir | -
Mahinda Rajapaksa | LKA | president | 2005-11 | 2015-01 | Rajapaksa | -
Mahmoud Abbas | PSE | president | 2005-01 | - | Abbas | -
Mahmoud Ahmadinejad | IRN | president | 2005-08 | 2013-08 | Ahmadinejad | -
Mahmoud Ali Youssouf | AU | chairman | 2025-02 | - | Youssouf | -
Maia Sandu | MDA | president | 2020-12 | - | Sandu | -
Maite Nkoana-Mashabane | ZAF | foreign minister | 2009-05 | 2018-02 | Nkoana-Mashabane | -
Maithripala Sirisena | LKA | president | 2015-01 | 2019-11 | Sirisena | -
Majed al-Ansari | QAT | spokesman | 2021 | - | al-Ansari | -
Malcolm Turnbull | AUS | prime minister | 2015-09 | 2018-08 | Turnbull | -
Mamady Doumbouya | GIN | junta leader | 2021-09 | - | Doumbouya | -
Manasseh Sogavare | SLB | prime minister | 2019-04 | 2024-05 | Sogavare | -
Manmohan Singh | IND | prime minister | 2004-05 | 2014-05 | Singh | -
Manohar Parrikar | IND | defence minister | 2014-11 | 2017-03 | Parrikar | -
Manouchehr Mottaki | IRN | foreign minister | 2005-08 | 2010-12 | Mottaki | -
Manuel Marulanda | FARC | rebel leader | 1964 | 2008-03 | Marulanda | -
Manuel Valls | FRA | prime minister | 2014-03 | 2016-12 | Valls | -
Manuel Zelaya | HND | president | 2006-01 | 2009-06 | Zelaya | -
Mao Ning | CHN | foreign ministry spokeswoman | 2022-09 | - | Mao? | -
Marcel Ciolacu | ROU | prime minister | 2023-06 | 2025-05 | Ciolacu | -
Marcelo Ebrard | MEX | foreign minister | 2018-12 | 2023-06 | Ebrard | -
Marcelo Rebelo de Sousa | PRT | president | 2016-03 | - | Rebelo de Sousa | -
Marco Rubio | USA | secretary of state | 2025-01 | - | Rubio | -
Margaret Beckett | GBR | foreign secretary | 2006-05 | 2007-06 | Beckett | -
Margaret Chan | WHO | director-general | 2007-01 | 2017-06 | Chan | -
Margarita Robles | ESP | defence minister | 2018-06 | - | Robles | -
Margaritis Schinas | EU | spokesman | 2014-11 | 2019-07 | Schinas | -
Margot Wallstrom | SWE | foreign minister | 2014-10 | 2019-09 | Wallstrom; Wallström | -
Margrethe Vestager | EU | eu commissioner | 2014-11 | 2024-11 | Vestager | -
Margus Tsahkna | EST | foreign minister | 2023-04 | - | Tsahkna | -
Maria Corina Machado | VEN | opposition leader | 2023 | - | Machado | María Corina Machado
Maria Malmer Stenergard | SWE | foreign minister | 2024-09 | - | Malmer Stenergard; Stenergard | -
Maria Zakharova | RUS | foreign ministry spokeswoman | 2015-08 | - | Zakharova | -
Mariano Rajoy | ESP | prime minister | 2011-12 | 2018-06 | Rajoy | -
Marina Silva | BRA | environment minister | 2023-01 | - | Silva? | -
Marine Le Pen | FRA | party leader | 2011-01 | 2021 | Le Pen | -
Mario Abdo Benitez | PRY | president | 2018-08 | 2023-08 | Abdo Benitez; Abdo | -
Mario Centeno | EUROGROUP | eurogroup president | 2018-01 | 2020-07 | Centeno | -
Mario Draghi | ECB | ecb president | 2011-11 | 2019-10 | Draghi | -
Mario Draghi | ITA | prime minister | 2021-02 | 2022-10 | Draghi | -
Mario Monti | ITA | prime minister | 2011-11 | 2013-04 | Monti | -
Marise Payne | AUS | defence minister | 2015-09 | 2018-08 | Payne? | -
Marise Payne | AUS | foreign minister | 2018-08 | 2022-05 | Payne? | -
Mariusz Blaszczak | POL | defence minister | 2018-01 | 2023-11 | Blaszczak; Błaszczak | -
Marjan Sarec | SVN | prime minister | 2018-09 | 2020-03 | Sarec | -
Mark Carney | CAN | prime minister | 2025-03 | - | Carney | -
Mark Carney | GBR | central bank governor | 2013-07 | 2020-03 | Carney | -
Mark Esper | USA | secretary of defense | 2019-07 | 2020-11 | Esper | -
Mark Lowcock | UN | humanitarian chief | 2017-09 | 2021-06 | Lowcock | -
Mark Rutte | NATO | secretary general | 2024-10 | - | Rutte | -
Mark Rutte | NLD | prime minister | 2010-10 | 2024-07 | Rutte | -
Mark Toner | USA | spokesman | 2011 | 2017 | Toner | -
Mark Zuckerberg | META | chief executive officer | 2004 | - | Zuckerberg | -
Markus Soeder | DEU | party leader | 2019-01 | - | Soeder; Söder | -
Maros Sefcovic | EU | eu commissioner | 2010-02 | - | Sefcovic; Šefčovič | Maroš Šefčovič
Marta Kos | EU | eu commissioner | 2024-12 | - | Kos? | -
Martin Griffiths | UN | humanitarian chief | 2021-07 | 2024-06 | Griffiths | -
Martin Griffiths | UN | special envoy | 2018-02 | 2021-07 | Griffiths | -
Martin Kobler | UN | special envoy | 2015-11 | 2017-06 | Kobler | -
Martin Nesirky | UN | spokesman | 2009-12 | 2014-03 | Nesirky | -
Martin Sajdik | OSCE | special representative | 2015-06 | 2019-12 | Sajdik | -
Martin Schulz | EU | president of the european parliament | 2012-01 | 2017-01 | Schulz | -
Martin Vizcarra | PER | president | 2018-03 | 2020-11 | Vizcarra | -
Martti Ahtisaari | FIN | president | 1994-03 | 2000-03 | Ahtisaari | -
Masoud Barzani | IRQ | regional president | 2005-06 | 2017-11 | Barzani | Massoud Barzani
Masoud Pezeshkian | IRN | president | 2024-07 | - | Pezeshkian | -
Massimo D'Alema | ITA | prime minister | 1998-10 | 2000-04 | D'Alema | -
Mateusz Morawiecki | POL | prime minister | 2017-12 | 2023-12 | Morawiecki | -
Mathias Cormann | OECD | secretary-general | 2021-06 | - | Cormann | -
Matteo Renzi | ITA | prime minister | 2014-02 | 2016-12 | Renzi | -
Matteo Salvini | ITA | interior minister | 2018-06 | 2019-09 | Salvini | -
Matthew Miller | USA | spokesman | 2023-04 | 2025-01 | Miller? | -
Matthias Mueller | VW | chief executive officer | 2015-09 | 2018-04 | Mueller; Müller | -
Matti Vanhanen | FIN | prime minister | 2003-06 | 2010-06 | Vanhanen | -
Mauricio Macri | ARG | president | 2015-12 | 2019-12 | Macri | -
Mauro Vieira | BRA | foreign minister | 2015-01 | 2016-05 | Vieira | -
Mauro Vieira | BRA | foreign minister | 2023-01 | - | Vieira | -
Maxime Prevot | BEL | foreign minister | 2025-02 | - | Prevot; Prévot | -
Mazloum Abdi | SDF | commander | 2015 | - | Abdi; Mazloum Abdi | -
Melanie Joly | CAN | foreign minister | 2021-10 | 2025-05 | Joly | Mélanie Joly
Meles Zenawi | ETH | prime minister | 1995-08 | 2012-08 | Meles; Zenawi | -
Merrick Garland | USA | attorney general | 2021-03 | 2025-01 | Garland | -
Mervyn King | GBR | central bank governor | 2003-07 | 2013-06 | King? | -
Mette Frederiksen | DNK | prime minister | 2019-06 | - | Frederiksen | -
Mevlut Cavusoglu | TUR | foreign minister | 2014-08 | 2023-06 | Cavusoglu; Çavuşoğlu | -
Mia Mottley | BRB | prime minister | 2018-05 | - | Mottley | -
Michael Fallon | GBR | defence secretary | 2014-07 | 2017-11 | Fallon? | -
Michael Flynn | USA | national security adviser | 2017-01 | 2017-02 | Flynn | -
Michael Froman | USA | trade representative | 2013-06 | 2017-01 | Froman | -
Micheal Martin | IRL | prime minister | 2020-06 | 2022-12 | Martin? | Micheál Martin
Micheal Martin | IRL | prime minister | 2025-01 | - | Martin? | Micheál Martin
Michel Aoun | LBN | president | 2016-10 | 2022-10 | Aoun | -
Michel Barnier | EU | brexit negotiator | 2016-10 | 2021-03 | Barnier | -
Michel Barnier | FRA | foreign minister | 2004-03 | 2005-06 | Barnier | -
Michel Barnier | FRA | prime minister | 2024-09 | 2024-12 | Barnier | -
Michel Camdessus | IMF | managing director | 1987-01 | 2000-02 | Camdessus | -
Michel Martelly | HTI | president | 2011-05 | 2016-02 | Martelly | -
Michel Sapin | FRA | finance minister | 2014-04 | 2017-05 | Sapin | -
Michel Suleiman | LBN | president | 2008-05 | 2014-05 | Suleiman | -
Michel Temer | BRA | president | 2016-05 | 2018-12 | Temer | -
Michelle Bachelet | CHL | president | 2006-03 | 2010-03 | Bachelet | -
Michelle Bachelet | CHL | president | 2014-03 | 2018-03 | Bachelet | -
Michelle Bachelet | UN | human rights chief | 2018-09 | 2022-08 | Bachelet | -
Miguel Arias Canete | EU | eu commissioner | 2014-11 | 2019-11 | Arias Canete; Canete; Cañete | -
Miguel Diaz-Canel | CUB | president | 2018-04 | - | Diaz-Canel; Díaz-Canel | -
Mike Johnson | USA | house speaker | 2023-10 | - | Johnson? | -
Mike Pence | USA | vice president | 2017-01 | 2021-01 | Pence | -
Mike Pompeo | USA | cia director | 2017-01 | 2018-04 | Pompeo | -
Mike Pompeo | USA | secretary of state | 2018-04 | 2021-01 | Pompeo | -
Mike Waltz | USA | ambassador | 2025-09 | - | Waltz | Michael Waltz
Mike Waltz | USA | national security adviser | 2025-01 | 2025-05 | Waltz | Michael Waltz
Mikhail Bogdanov | RUS | deputy foreign minister | 2011 | 2025 | Bogdanov | -
Mikhail Mishustin | RUS | prime minister | 2020-01 | - | Mishustin | -
Mikheil Kavelashvili | GEO | president | 2024-12 | - | Kavelashvili | -
Mikheil Saakashvili | GEO | president | 2004-01 | 2013-11 | Saakashvili | Mikhail Saakashvili
Mikulas Dzurinda | SVK | prime minister | 1998-10 | 2006-07 | Dzurinda | -
Milo Djukanovic | MNE | president | 2018-05 | 2023-05 | Djukanovic; Đukanović | -
Milorad Dodik | BIH | president | 2018-11 | 2022-11 | Dodik | -
Milorad Dodik | BIH | regional president | 2010-11 | 2018-11 | Dodik | -
Milos Vucevic | SRB | prime minister | 2024-05 | 2025-04 | Vucevic; Vučević | -
Milos Zeman | CZE | president | 2013-03 | 2023-03 | Zeman | Miloš Zeman
Min Aung Hlaing | MMR | junta leader | 2021-02 | - | Hlaing | -
Minoru Kihara | JPN | defence minister | 2023-09 | 2024-10 | Kihara | -
Mirjana Spoljaric | ICRC | president | 2022-10 | - | Spoljaric | -
Miro Cerar | SVN | prime minister | 2014-09 | 2018-09 | Cerar | -
Miroslav Lajcak | SVK | foreign minister | 2012-04 | 2020-03 | Lajcak; Lajčák | -
Mitch McConnell | USA | majority leader | 2015-01 | 2021-01 | McConnell | -
Mitt Romney | USA | presidential candidate | 2011 | 2012-11 | Romney | -
Mmusi Maimane | ZAF | opposition leader | 2015 | 2019-10 | Maimane | -
Mobutu Sese Seko | COD | president | 1965-11 | 1997-05 | Mobutu | -
Mohamed Abdullahi Mohamed | SOM | president | 2017-02 | 2022-05 | Mohamed?; Farmajo | -
Mohamed Bazoum | NER | president | 2021-04 | 2023-07 | Bazoum | -
Mohamed ElBaradei | IAEA | director general | 1997-12 | 2009-11 | ElBaradei | -
Mohamed Hamdan Dagalo | RSF | commander | 2013 | - | Dagalo; Hemedti; Daglo | Mohammed Hamdan Dagalo
Mohamed Morsi | EGY | president | 2012-06 | 2013-07 | Morsi; Mursi | Mohammed Morsi
Mohamed Muizzu | MDV | president | 2023-11 | - | Muizzu | -
Mohamed Nasheed | MDV | president | 2008-11 | 2012-02 | Nasheed | -
Mohamed Ould Abdel Aziz | MRT | president | 2009-08 | 2019-08 | Abdel Aziz | -
Mohamed Ould Ghazouani | MRT | president | 2019-08 | - | Ghazouani | -
Mohamed bin Zayed | ARE | president | 2022-05 | - | bin Zayed | Mohammed bin Zayed; Sheikh Mohamed bin Zayed Al Nahyan
Mohammad Bagher Qalibaf | IRN | parliament speaker | 2020-05 | - | Qalibaf; Ghalibaf | -
Mohammad Barkindo | OPEC | secretary-general | 2016-08 | 2022-07 | Barkindo | Mohammed Barkindo
Mohammad Eslami | IRN | head | 2021-08 | - | Eslami | -
Mohammad Javad Zarif | IRN | foreign minister | 2013-08 | 2021-08 | Zarif | Javad Zarif
Mohammad Khatami | IRN | president | 1997-08 | 2005-08 | Khatami | -
Mohammad Mustafa | PSE | prime minister | 2024-03 | - | Mustafa? | -
Mohammad Shtayyeh | PSE | prime minister | 2019-04 | 2024-03 | Shtayyeh | Mohammed Shtayyeh
Mohammed Abdul-Salam | HOUTHIS | spokesman | 2007 | - | Abdul-Salam; Abdul Salam; Abdulsalam | Mohammed Abdul Salam
Mohammed Alloush | SNC | chief negotiator | 2016-01 | 2016-05 | Alloush | -
Mohammed Shia al-Sudani | IRQ | prime minister | 2022-10 | - | al-Sudani | -
Mohammed VI | MAR | king | 1999-07 | - | Mohammed? | -
Mohammed bin Abdulrahman | QAT | prime minister | 2023-03 | - | bin Abdulrahman | Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani
Mohammed bin Nayef | SAU | crown prince | 2015-04 | 2017-06 | bin Nayef | -
Mohammed bin Salman | SAU | crown prince | 2017-06 | - | bin Salman | Mohammad bin Salman; MBS
Mokgweetsi Masisi | BWA | president | 2018-04 | 2024-10 | Masisi | -
Moncef Marzouki | TUN | president | 2011-12 | 2014-12 | Marzouki | -
Moon Jae-in | KOR | president | 2017-05 | 2022-05 | Moon? | -
Moqtada al-Sadr | IRQ | cleric | 2003 | - | al-Sadr; Sadr | Muqtada al-Sadr
Morgan Ortagus | USA | special envoy | 2025-01 | - | Ortagus | -
Morgan Tsvangirai | ZWE | opposition leader | 1999-09 | 2018-02 | Tsvangirai | -
Morten Bodskov | DNK | defence minister | 2022-02 | 2022-12 | Bodskov | -
Moshe Kahlon | ISR | finance minister | 2015-05 | 2020-05 | Kahlon | -
Moshe Yaalon | ISR | defence minister | 2013-03 | 2016-05 | Yaalon; Ya'alon | -
Moussa Faki Mahamat | AU | chairman | 2017-03 | 2025-02 | Faki; Faki Mahamat | -
Muammar Gaddafi | LBY | leader | 1969-09 | 2011-10 | Gaddafi; Qaddafi; Gadhafi; Kadhafi | Moammar Gadhafi
Muhammad Yunus | BGD | chief adviser | 2024-08 | 2026-02 | Yunus | -
Muhammadu Buhari | NGA | president | 2015-05 | 2023-05 | Buhari | -
Muhyiddin Yassin | MYS | prime minister | 2020-03 | 2021-08 | Muhyiddin | -
Mullah Akhtar Mansour | TALIBAN | leader | 2015-07 | 2016-05 | Mansour; Mansoor | Akhtar Mohammad Mansour
Mullah Omar | TALIBAN | leader | 1996 | 2013-04 | Omar? | Mullah Mohammad Omar
Mustafa al-Kadhimi | IRQ | prime minister | 2020-05 | 2022-10 | al-Kadhimi; Kadhimi | -
Mwai Kibaki | KEN | president | 2002-12 | 2013-04 | Kibaki | -
Mykhailo Podolyak | UKR | presidential adviser | 2020-04 | - | Podolyak | Mikhail Podolyak
Mykola Azarov | UKR | prime minister | 2010-03 | 2014-01 | Azarov | -
Nabih Berri | LBN | parliament speaker | 1992-10 | - | Berri | -
Nabil Elaraby | LAS | secretary-general | 2011-07 | 2016-06 | Elaraby; el-Araby | Nabil al-Arabi
Nabil Fahmy | EGY | foreign minister | 2013-07 | 2014-06 | Fahmy | -
Nadia Calvino | EIB | bank president | 2024-01 | - | Calvino; Calviño | -
Naftali Bennett | ISR | education minister | 2015-05 | 2019-06 | Bennett | -
Naftali Bennett | ISR | prime minister | 2021-06 | 2022-06 | Bennett | -
Naim Qassem | HEZBOLLAH | leader | 2024-10 | - | Qassem; Kassem | -
Najib Mikati | LBN | prime minister | 2021-09 | 2025-02 | Mikati | -
Najib Razak | MYS | prime minister | 2009-04 | 2018-05 | Najib | -
Naledi Pandor | ZAF | foreign minister | 2019-05 | 2024-06 | Pandor | -
Nana Akufo-Addo | GHA | president | 2017-01 | 2025-01 | Akufo-Addo | -
Nanaia Mahuta | NZL | foreign minister | 2020-11 | 2023-11 | Mahuta | -
Nancy Faeser | DEU | interior minister | 2021-12 | 2025-05 | Faeser | -
Nancy Pelosi | USA | house speaker | 2007-01 | 2011-01 | Pelosi | -
Naoto Kan | JPN | prime minister | 2010-06 | 2011-09 | Kan? | -
Narendra Modi | IND | prime minister | 2014-05 | - | Modi | -
Nasser Bourita | MAR | foreign minister | 2017-04 | - | Bourita | -
Nasser Judeh | JOR | foreign minister | 2009-02 | 2017-01 | Judeh | -
Nasser Kanaani | IRN | foreign ministry spokesman | 2022-06 | 2024-10 | Kanaani | -
Natalia Gavrilita | MDA | prime minister | 2021-08 | 2023-02 | Gavrilita | -
Navi Pillay | UN | human rights chief | 2008-09 | 2014-08 | Pillay | -
Navin Ramgoolam | MUS | prime minister | 2024-11 | - | Ramgoolam | -
Nawaf Salam | LBN | prime minister | 2025-02 | - | Salam? | -
Nawaz Sharif | PAK | prime minister | 1997-02 | 1999-10 | Sharif | -
Nawaz Sharif | PAK | prime minister | 2013-06 | 2017-07 | Sharif | -
Nayib Bukele | SLV | president | 2019-06 | - | Bukele | -
Nechirvan Barzani | IRQ | regional president | 2019-06 | - | Barzani | -
Ned Price | USA | spokesman | 2021-01 | 2023-03 | Price? | -
Nelson Chamisa | ZWE | opposition leader | 2018 | 2024 | Chamisa | -
Nelson Mandela | ZAF | president | 1994-05 | 1999-06 | Mandela | -
Nestor Kirchner | ARG | president | 2003-05 | 2007-12 | Kirchner | -
Netumbo Nandi-Ndaitwah | NAM | president | 2025-03 | - | Nandi-Ndaitwah | -
Newt Gingrich | USA | house speaker | 1995-01 | 1999-01 | Gingrich | -
Ngozi Okonjo-Iweala | WTO | director-general | 2021-03 | - | Okonjo-Iweala | -
Nguyen Phu Trong | VNM | general secretary | 2011-01 | 2024-07 | Trong | -
Nguyen Phu Trong | VNM | president | 2018-10 | 2021-04 | Trong | -
Nguyen Tan Dung | VNM | prime minister | 2006-06 | 2016-04 | Dung | -
Nguyen Xuan Phuc | VNM | prime minister | 2016-04 | 2021-04 | Phuc | -
Nickolay Mladenov | UN | special envoy | 2015-02 | 2020-12 | Mladenov | -
Nicola Sturgeon | GBR | first minister | 2014-11 | 2023-03 | Sturgeon | -
Nicolae Ciuca | ROU | prime minister | 2021-11 | 2023-06 | Ciuca | -
Nicolae Timofti | MDA | president | 2012-03 | 2016-12 | Timofti | -
Nicolas Maduro | VEN | president | 2013-03 | 2026-01 | Maduro | Nicolás Maduro
Nicolas Sarkozy | FRA | president | 2007-05 | 2012-05 | Sarkozy | -
Nicos Anastasiades | CYP | president | 2013-02 | 2023-02 | Anastasiades | -
Nicusor Dan | ROU | president | 2025-05 | - | Dan? | Nicușor Dan
Nigel Farage | GBR | opposition leader | 2010 | - | Farage | -
Nikki Haley | USA | ambassador | 2017-01 | 2018-12 | Haley | -
Nikol Pashinyan | ARM | prime minister | 2018-05 | - | Pashinyan; Pashinian | -
Nikola Gruevski | MKD | prime minister | 2006-08 | 2016-01 | Gruevski | -
Nikolai Patrushev | RUS | secretary of the security council | 2008-05 | 2024-05 | Patrushev | -
Nikolai Shulginov | RUS | energy minister | 2020-11 | 2024-05 | Shulginov | -
Nikolay Denkov | BGR | prime minister | 2023-06 | 2024-04 | Denkov | -
Nikos Christodoulides | CYP | president | 2023-03 | - | Christodoulides | -
Nikos Dendias | GRC | foreign minister | 2019-07 | 2023-05 | Dendias | -
Nikos Kotzias | GRC | foreign minister | 2015-01 | 2018-10 | Kotzias | -
Nirmala Sitharaman | IND | finance minister | 2019-05 | - | Sitharaman | -
Nkosazana Dlamini-Zuma | AU | chairman | 2012-10 | 2017-01 | Dlamini-Zuma | -
Norbert Hofer | AUT | party leader | 2019 | 2021 | Hofer | -
Nouri al-Maliki | IRQ | prime minister | 2006-05 | 2014-09 | al-Maliki; Maliki | -
Nursultan Nazarbayev | KAZ | president | 1991-12 | 2019-03 | Nazarbayev | -
Oana Lungescu | NATO | spokeswoman | 2010-12 | 2023-09 | Lungescu | -
Olaf Scholz | DEU | chancellor | 2021-12 | 2025-05 | Scholz | -
Olaf Scholz | DEU | finance minister | 2018-03 | 2021-12 | Scholz | -
Oleksandr Syrskyi | UKR | army chief | 2024-02 | - | Syrskyi; Syrsky; Syrskyy | -
Oleksandr Turchynov | UKR | president | 2014-02 | 2014-06 | Turchynov | -
Oleksii Reznikov | UKR | defence minister | 2021-11 | 2023-09 | Reznikov | Oleksiy Reznikov
Oleksiy Honcharuk | UKR | prime minister | 2019-08 | 2020-03 | Honcharuk | -
Oliver Blume | VW | chief executive officer | 2022-09 | - | Blume | -
Oliver Varhelyi | EU | eu commissioner | 2019-12 | - | Varhelyi; Várhelyi | -
Olivier Nduhungirehe | RWA | foreign minister | 2024-06 | - | Nduhungirehe | -
Ollanta Humala | PER | president | 2011-07 | 2016-07 | Humala | -
Olusegun Obasanjo | NGA | president | 1999-05 | 2007-05 | Obasanjo | -
Omar Bongo | GAB | president | 1967-12 | 2009-06 | Bongo | -
Omar al-Bashir | SDN | president | 1989-06 | 2019-04 | al-Bashir; Bashir | Omar Hassan al-Bashir
Osama bin Laden | ALQAEDA | leader | 1988 | 2011-05 | bin Laden | Usama bin Laden
Otto Perez Molina | GTM | president | 2012-01 | 2015-09 | Perez Molina | -
Ousmane Sonko | SEN | prime minister | 2024-04 | - | Sonko | -
Ozgur Ozel | TUR | opposition leader | 2023-11 | - | Ozel; Özel | -
P.V. Narasimha Rao | IND | prime minister | 1991-06 | 1996-05 | Rao | -
Paetongtarn Shinawatra | THA | prime minister | 2024-08 | 2025-08 | Paetongtarn | -
Pal Jonson | SWE | defence minister | 2022-10 | - | Jonson | Pål Jonson
Palaniappan Chidambaram | IND | finance minister | 2012-07 | 2014-05 | Chidambaram | -
Pam Bondi | USA | attorney general | 2025-02 | - | Bondi | -
Pan Gongsheng | CHN | central bank governor | 2023-07 | - | Pan? | -
Paolo Gentiloni | EU | eu commissioner | 2019-12 | 2024-11 | Gentiloni | -
Paolo Gentiloni | ITA | foreign minister | 2014-10 | 2016-12 | Gentiloni | -
Paolo Gentiloni | ITA | prime minister | 2016-12 | 2018-06 | Gentiloni | -
Park Geun-hye | KOR | president | 2013-02 | 2017-03 | Park? | -
Park Jin | KOR | foreign minister | 2022-05 | 2024-01 | Park? | -
Pascal Lamy | WTO | director-general | 2005-09 | 2013-08 | Lamy | -
Paschal Donohoe | EUROGROUP | eurogroup president | 2020-07 | 2025-11 | Donohoe | -
Patrice Talon | BEN | president | 2016-04 | - | Talon | -
Patricia Espinosa | UN | climate chief | 2016-07 | 2022-07 | Espinosa | -
Patrick Shanahan | USA | secretary of defense | 2019-01 | 2019-06 | Shanahan | -
Paul Biya | CMR | president | 1982-11 | - | Biya | -
Paul Kagame | RWA | president | 2000-04 | - | Kagame | -
Paul Keating | AUS | prime minister | 1991-12 | 1996-03 | Keating | -
Paul Martin | CAN | prime minister | 2003-12 | 2006-02 | Martin? | -
Paul Ryan | USA | house speaker | 2015-10 | 2019-01 | Ryan? | -
Paul Wolfowitz | WB | world bank president | 2005-06 | 2007-06 | Wolfowitz | -
Paulo Guedes | BRA | finance minister | 2019-01 | 2022-12 | Guedes | -
Pavel Filip | MDA | prime minister | 2016-01 | 2019-06 | Filip | -
Pavlo Klimkin | UKR | foreign minister | 2014-06 | 2019-08 | Klimkin | -
Pedro Castillo | PER | president | 2021-07 | 2022-12 | Castillo? | -
Pedro Pablo Kuczynski | PER | president | 2016-07 | 2018-03 | Kuczynski | -
Pedro Passos Coelho | PRT | prime minister | 2011-06 | 2015-11 | Passos Coelho; Coelho | -
Pedro Sanchez | ESP | prime minister | 2018-06 | - | Sanchez; Sánchez | -
Peer Steinbrueck | DEU | finance minister | 2005-11 | 2009-10 | Steinbrueck; Steinbrück | -
Pekka Haavisto | FIN | foreign minister | 2019-06 | 2023-06 | Haavisto | -
Penny Mordaunt | GBR | defence secretary | 2019-05 | 2019-07 | Mordaunt | -
Penny Pritzker | USA | commerce secretary | 2013-06 | 2017-01 | Pritzker | -
Penny Wong | AUS | foreign minister | 2022-05 | - | Wong | -
Perfecto Yasay | PHL | foreign secretary | 2016-06 | 2017-03 | Yasay | -
Pervez Musharraf | PAK | president | 2001-06 | 2008-08 | Musharraf | -
Pete Hegseth | USA | secretary of defense | 2025-01 | - | Hegseth | -
Peter Altmaier | DEU | economy minister | 2018-03 | 2021-12 | Altmaier | -
Peter Dutton | AUS | defence minister | 2021-03 | 2022-05 | Dutton | -
Peter Hultqvist | SWE | defence minister | 2014-10 | 2022-10 | Hultqvist | -
Peter Magyar | HUN | opposition leader | 2024 | - | Magyar? | -
Peter Maurer | ICRC | president | 2012-07 | 2022-09 | Maurer | -
Peter Medgyessy | HUN | prime minister | 2002-05 | 2004-09 | Medgyessy | -
Peter Mutharika | MWI | president | 2014-05 | 2020-06 | Mutharika | -
Peter O'Neill | PNG | prime minister | 2011-08 | 2019-05 | O'Neill | -
Peter Pellegrini | SVK | president | 2024-06 | - | Pellegrini | -
Peter Pellegrini | SVK | prime minister | 2018-03 | 2020-03 | Pellegrini | -
Peter Stano | EU | spokesman | 2019-12 | 2024 | Stano | -
Peter Szijjarto | HUN | foreign minister | 2014-09 | - | Szijjarto; Szijjártó | Péter Szijjártó
Petr Fiala | CZE | prime minister | 2021-12 | 2025-12 | Fiala | -
Petr Pavel | CZE | president | 2023-03 | - | Pavel | -
Petro Poroshenko | UKR | president | 2014-06 | 2019-05 | Poroshenko | -
Petteri Orpo | FIN | prime minister | 2023-06 | - | Orpo | -
Pham Minh Chinh | VNM | prime minister | 2021-04 | - | Chinh | -
Phil Hogan | EU | eu commissioner | 2014-11 | 2020-08 | Hogan | -
Philip Breedlove | NATO | supreme allied commander | 2013-05 | 2016-05 | Breedlove | -
Philip Hammond | GBR | chancellor of the exchequer | 2016-07 | 2019-07 | Hammond | -
Philip Hammond | GBR | defence secretary | 2011-10 | 2014-07 | Hammond | -
Philip Hammond | GBR | foreign secretary | 2014-07 | 2016-07 | Hammond | -
Philippe Lazzarini | UNRWA | agency chief | 2020-03 | - | Lazzarini | -
Pier Carlo Padoan | ITA | finance minister | 2014-02 | 2018-06 | Padoan | -
Pierre Krahenbuhl | UNRWA | agency chief | 2014-03 | 2019-11 | Krahenbuhl; Krähenbühl | -
Pierre Moscovici | EU | eu commissioner | 2014-11 | 2019-11 | Moscovici | -
Pierre Nkurunziza | BDI | president | 2005-08 | 2020-06 | Nkurunziza | -
Pietro Parolin | VAT | cardinal | 2013-10 | - | Parolin | -
Poul Nyrup Rasmussen | DNK | prime minister | 1993-01 | 2001-11 | Rasmussen | -
Prabowo Subianto | IDN | president | 2024-10 | - | Prabowo; Subianto | -
Pranab Mukherjee | IND | foreign minister | 2006-10 | 2009-05 | Mukherjee | -
Pravind Jugnauth | MUS | prime minister | 2017-01 | 2024-11 | Jugnauth | -
Prayuth Chan-ocha | THA | prime minister | 2014-08 | 2023-08 | Prayuth; Chan-ocha | Prayut Chan-o-cha
Priti Patel | GBR | home secretary | 2019-07 | 2022-09 | Patel? | -
Pushpa Kamal Dahal | NPL | prime minister | 2016-08 | 2017-06 | Dahal; Prachanda | -
Qaboos bin Said | OMN | sultan | 1970-07 | 2020-01 | Qaboos | -
Qamar Javed Bajwa | PAK | army chief | 2016-11 | 2022-11 | Bajwa | -
Qassem Soleimani | IRN | general | 1998 | 2020-01 | Soleimani; Suleimani | Qasem Soleimani
Qian Qichen | CHN | foreign minister | 1988-04 | 1998-03 | Qian | -
Qin Gang | CHN | foreign minister | 2022-12 | 2023-07 | Qin | -
Quim Torra | ESP | regional president | 2018-05 | 2020-09 | Torra | -
Rachel Reeves | GBR | chancellor of the exchequer | 2024-07 | - | Reeves | -
Radoslaw Sikorski | POL | foreign minister | 2007-11 | 2014-09 | Sikorski | Radosław Sikorski; Radek Sikorski
Radoslaw Sikorski | POL | foreign minister | 2023-12 | - | Sikorski | Radosław Sikorski; Radek Sikorski
Radovan Karadzic | BIH | regional president | 1992 | 1996-07 | Karadzic; Karadžić | -
Rafael Correa | ECU | president | 2007-01 | 2017-05 | Correa | -
Rafael Grossi | IAEA | director general | 2019-12 | - | Grossi | Rafael Mariano Grossi
Rafik Hariri | LBN | prime minister | 1992-10 | 1998-12 | Hariri | Rafiq Hariri
Raheel Sharif | PAK | army chief | 2013-11 | 2016-11 | Sharif | -
Rahul Gandhi | IND | opposition leader | 2013 | - | Gandhi | -
Raila Odinga | KEN | opposition leader | 2007 | 2025-10 | Odinga | -
Raimonds Vejonis | LVA | president | 2015-07 | 2019-07 | Vejonis | -
Rajnath Singh | IND | defence minister | 2019-05 | - | Singh | -
Rajnath Singh | IND | home minister | 2014-05 | 2019-05 | Singh | -
Rami Hamdallah | PSE | prime minister | 2013-06 | 2019-04 | Hamdallah | -
Ramush Haradinaj | KOS | prime minister | 2017-09 | 2020-02 | Haradinaj | -
Ramzan Kadyrov | RUS | regional leader | 2007-02 | - | Kadyrov | -
Ranil Wickremesinghe | LKA | president | 2022-07 | 2024-09 | Wickremesinghe | -
Ranil Wickremesinghe | LKA | prime minister | 2015-01 | 2019-11 | Wickremesinghe | -
Rashad al-Alimi | YEM | president | 2022-04 | - | al-Alimi; Alimi | -
Raul Castro | CUB | president | 2008-02 | 2018-04 | Castro | Raúl Castro
Recep Tayyip Erdogan | TUR | president | 2014-08 | - | Erdogan; Erdoğan | Tayyip Erdogan
Recep Tayyip Erdogan | TUR | prime minister | 2003-03 | 2014-08 | Erdogan; Erdoğan | Tayyip Erdogan
Rene Preval | HTI | president | 2006-05 | 2011-05 | Preval; Préval | -
Retno Marsudi | IDN | foreign minister | 2014-10 | 2024-10 | Retno; Marsudi | -
Reuven Rivlin | ISR | president | 2014-07 | 2021-07 | Rivlin | -
Rex Tillerson | USA | secretary of state | 2017-02 | 2018-03 | Tillerson | -
Ri Su-yong | PRK | foreign minister | 2014-04 | 2016-05 | Ri | Ri Su Yong
Ri Yong-ho | PRK | foreign minister | 2016-05 | 2020-01 | Ri | Ri Yong Ho
Riad Hijab | SNC | opposition leader | 2015-12 | 2017-11 | Hijab | -
Ricardo Lagos | CHL | president | 2000-03 | 2006-03 | Lagos? | -
Ricardo Patino | ECU | foreign minister | 2010-01 | 2016-03 | Patino; Patiño | -
Richard Holbrooke | USA | special envoy | 2009-01 | 2010-12 | Holbrooke | -
Richard Marles | AUS | defence minister | 2022-06 | - | Marles | -
Rick Perry | USA | energy secretary | 2017-03 | 2019-12 | Perry? | -
Riek Machar | SSD | vice president | 2011-07 | 2025-03 | Machar | -
Rishi Sunak | GBR | chancellor of the exchequer | 2020-02 | 2022-07 | Sunak | -
Rishi Sunak | GBR | prime minister | 2022-10 | 2024-07 | Sunak | -
Riyad al-Maliki | PSE | foreign minister | 2009 | 2024-03 | al-Maliki; Maliki; Malki | Riad Malki
Rob Jetten | NLD | prime minister | 2026-02 | - | Jetten | -
Robert Abela | MLT | prime minister | 2020-01 | - | Abela | -
Robert Fico | SVK | prime minister | 2006-07 | 2010-07 | Fico | -
Robert Fico | SVK | prime minister | 2012-04 | 2018-03 | Fico | -
Robert Fico | SVK | prime minister | 2023-10 | - | Fico | -
Robert Gates | USA | secretary of defense | 2006-12 | 2011-07 | Gates? | -
Robert Golob | SVN | prime minister | 2022-06 | - | Golob | -
Robert Habeck | DEU | economy minister | 2021-12 | 2025-05 | Habeck | -
Robert Kocharyan | ARM | president | 1998-03 | 2008-04 | Kocharyan; Kocharian | -
Robert Lighthizer | USA | trade representative | 2017-05 | 2021-01 | Lighthizer | -
Robert Malley | USA | special envoy | 2021-01 | 2023-06 | Malley | -
Robert Mugabe | ZWE | president | 1987-12 | 2017-11 | Mugabe | -
Robert O'Brien | USA | national security adviser | 2019-09 | 2021-01 | O'Brien | -
Robert Rubin | USA | treasury secretary | 1995-01 | 1999-07 | Rubin | -
Robert Zoellick | WB | world bank president | 2007-07 | 2012-06 | Zoellick | -
Roberta Metsola | EU | president of the european parliament | 2022-01 | - | Metsola | -
Roberta Pinotti | ITA | defence minister | 2014-02 | 2018-06 | Pinotti | -
Roberto Azevedo | WTO | director-general | 2013-09 | 2020-08 | Azevedo; Azevêdo | -
Robin Cook | GBR | foreign secretary | 1997-05 | 2001-06 | Cook? | -
Roch Marc Christian Kabore | BFA | president | 2015-12 | 2022-01 | Kabore; Kaboré | Roch Kabore
Rodrigo Chaves | CRI | president | 2022-05 | - | Chaves | -
Rodrigo Duterte | PHL | president | 2016-06 | 2022-06 | Duterte | -
Rodrigo Londono | FARC | rebel leader | 2011-11 | 2017 | Londono; Londoño; Timochenko | Timoleon Jimenez
Rodrigo Paz | BOL | president | 2025-11 | - | Paz? | -
Rodrigo Rato | IMF | managing director | 2004-06 | 2007-10 | Rato | -
Roh Moo-hyun | KOR | president | 2003-02 | 2008-02 | Roh | -
Romano Prodi | EU | commission president | 1999-09 | 2004-11 | Prodi | -
Romano Prodi | ITA | prime minister | 1996-05 | 1998-10 | Prodi | -
Romano Prodi | ITA | prime minister | 2006-05 | 2008-05 | Prodi | -
Ronald Lamola | ZAF | foreign minister | 2024-06 | - | Lamola | -
Rosemary DiCarlo | UN | under-secretary-general | 2018-05 | - | DiCarlo | -
Rosen Plevneliev | BGR | president | 2012-01 | 2017-01 | Plevneliev | -
Rosen Zhelyazkov | BGR | prime minister | 2025-01 | - | Zhelyazkov | -
Ruben Brekelmans | NLD | defence minister | 2024-07 | - | Brekelmans | -
Rumen Radev | BGR | president | 2017-01 | - | Radev | -
Rustem Umerov | UKR | defence minister | 2023-09 | 2025-07 | Umerov | -
Ryutaro Hashimoto | JPN | prime minister | 1996-01 | 1998-07 | Hashimoto | -
Saad Hariri | LBN | prime minister | 2009-11 | 2011-06 | Hariri | Saad al-Hariri
Saad Hariri | LBN | prime minister | 2016-12 | 2020-01 | Hariri | Saad al-Hariri
Sabah al-Ahmad al-Sabah | KWT | emir | 2006-01 | 2020-09 | al-Sabah | -
Saddam Hussein | IRQ | president | 1979-07 | 2003-04 | Hussein?; Saddam | -
Sadyr Japarov | KGZ | president | 2021-01 | - | Japarov | -
Saeb Erekat | PSE | negotiator | 2003 | 2020-11 | Erekat; Erakat | -
Saeed Jalili | IRN | nuclear negotiator | 2007-10 | 2013-09 | Jalili | -
Sajid Javid | GBR | chancellor of the exchequer | 2019-07 | 2020-02 | Javid | -
Sajid Javid | GBR | home secretary | 2018-04 | 2019-07 | Javid | -
Salaheddine Mezouar | MAR | foreign minister | 2013-10 | 2017-04 | Mezouar | -
Salam Fayyad | PSE | prime minister | 2007-06 | 2013-06 | Fayyad | -
Sali Berisha | ALB | prime minister | 2005-09 | 2013-09 | Berisha | -
Salih Muslim | PYD | co-leader | 2010 | 2017 | Muslim? | Saleh Muslim
Salman bin Abdulaziz | SAU | king | 2015-01 | - | Salman? | King Salman
Salome Zourabichvili | GEO | president | 2018-12 | 2024-12 | Zourabichvili; Zurabishvili | -
Salva Kiir | SSD | president | 2011-07 | - | Kiir | -
Salvador Sanchez Ceren | SLV | president | 2014-06 | 2019-06 | Sanchez Ceren | -
Samantha Power | USA | ambassador | 2013-08 | 2017-01 | Power? | -
Sameh Shoukry | EGY | foreign minister | 2014-06 | 2024-07 | Shoukry; Shukri | -
Samia Suluhu Hassan | TZA | president | 2021-03 | - | Hassan?; Suluhu | -
Sanae Takaichi | JPN | prime minister | 2025-10 | - | Takaichi | -
Sani Abacha | NGA | president | 1993-11 | 1998-06 | Abacha | -
Sanna Marin | FIN | prime minister | 2019-12 | 2023-06 | Marin | -
Santiago Pena | PRY | president | 2023-08 | - | Pena; Peña | -
Saparmurat Niyazov | TKM | president | 1990-11 | 2006-12 | Niyazov | -
Sarah Sanders | USA | press secretary | 2017-07 | 2019-07 | Sanders? | Sarah Huckabee Sanders
Sartaj Aziz | PAK | foreign minister | 2013-06 | 2017-08 | Aziz? | -
Saud al-Faisal | SAU | foreign minister | 1975-10 | 2015-04 | al-Faisal | -
Sauli Niinisto | FIN | president | 2012-03 | 2024-03 | Niinisto; Niinistö | -
Saulius Skvernelis | LTU | prime minister | 2016-12 | 2020-12 | Skvernelis | -
Scott Bessent | USA | treasury secretary | 2025-01 | - | Bessent | -
Scott Morrison | AUS | prime minister | 2018-08 | 2022-05 | Morrison | -
Scott Morrison | AUS | treasurer | 2015-09 | 2018-08 | Morrison | -
Sean Spicer | USA | press secretary | 2017-01 | 2017-07 | Spicer | -
Sebastian Kurz | AUT | chancellor | 2017-12 | 2019-05 | Kurz | -
Sebastian Kurz | AUT | chancellor | 2020-01 | 2021-10 | Kurz | -
Sebastian Kurz | AUT | foreign minister | 2013-12 | 2017-12 | Kurz | -
Sebastian Pinera | CHL | president | 2010-03 | 2014-03 | Pinera; Piñera | -
Sebastian Pinera | CHL | president | 2018-03 | 2022-03 | Pinera; Piñera | -
Sebastien Lecornu | FRA | defence minister | 2022-05 | 2025-09 | Lecornu | -
Sebastien Lecornu | FRA | prime minister | 2025-09 | - | Lecornu | -
Selahattin Demirtas | TUR | opposition leader | 2014-06 | 2018-02 | Demirtas; Demirtaş | -
Sepp Blatter | FIFA | president | 1998-06 | 2015-12 | Blatter | -
Serdar Berdymukhamedov | TKM | president | 2022-03 | - | Berdymukhamedov | -
Sergei Ivanov | RUS | defence minister | 2001-03 | 2007-02 | Ivanov? | -
Sergei Lavrov | RUS | foreign minister | 2004-03 | - | Lavrov | Sergey Lavrov
Sergei Naryshkin | RUS | speaker of parliament | 2011-12 | 2016-10 | Naryshkin | -
Sergei Ryabkov | RUS | deputy foreign minister | 2008-08 | - | Ryabkov | Sergey Ryabkov
Sergei Shoigu | RUS | defence minister | 2012-11 | 2024-05 | Shoigu | Sergey Shoigu
Sergei Shoigu | RUS | secretary of the security council | 2024-05 | - | Shoigu | -
Sergio Mattarella | ITA | president | 2015-02 | - | Mattarella | -
Serzh Sargsyan | ARM | president | 2008-04 | 2018-04 | Sargsyan; Sarkisian | -
Shabana Mahmood | GBR | home secretary | 2025-09 | - | Mahmood | -
Shah Mahmood Qureshi | PAK | foreign minister | 2018-08 | 2022-04 | Qureshi | -
Shavkat Mirziyoyev | UZB | president | 2016-09 | - | Mirziyoyev | -
Shehbaz Sharif | PAK | prime minister | 2022-04 | 2023-08 | Sharif | Shahbaz Sharif
Shehbaz Sharif | PAK | prime minister | 2024-03 | - | Sharif | Shahbaz Sharif
Sheikh Hasina | BGD | prime minister | 2009-01 | 2024-08 | Hasina | -
Sher Bahadur Deuba | NPL | prime minister | 2021-07 | 2022-12 | Deuba | -
Shigeru Ishiba | JPN | prime minister | 2024-10 | 2025-10 | Ishiba | -
Shimon Peres | ISR | president | 2007-07 | 2014-07 | Peres | -
Shimon Peres | ISR | prime minister | 1995-11 | 1996-06 | Peres | -
Shinzo Abe | JPN | prime minister | 2006-09 | 2007-09 | Abe | -
Shinzo Abe | JPN | prime minister | 2012-12 | 2020-09 | Abe | -
Sigmar Gabriel | DEU | economy minister | 2013-12 | 2017-01 | Gabriel | -
Sigmar Gabriel | DEU | foreign minister | 2017-01 | 2018-03 | Gabriel | -
Sigmundur David Gunnlaugsson | ISL | prime minister | 2013-05 | 2016-04 | Gunnlaugsson | -
Sigrid Kaag | NLD | finance minister | 2022-01 | 2024-01 | Kaag | -
Silvio Berlusconi | ITA | prime minister | 2001-06 | 2006-05 | Berlusconi | -
Silvio Berlusconi | ITA | prime minister | 2008-05 | 2011-11 | Berlusconi | -
Simon Coveney | IRL | foreign minister | 2017-06 | 2022-12 | Coveney | -
Simon Harris | IRL | prime minister | 2024-04 | 2025-01 | Harris? | -
Simon Stiell | UN | climate chief | 2022-08 | - | Stiell | -
Simonetta Sommaruga | CHE | president | 2015-01 | 2015-12 | Sommaruga | -
Sitiveni Rabuka | FJI | prime minister | 2022-12 | - | Rabuka | -
Slobodan Milosevic | SRB | president | 1989-05 | 2000-10 | Milosevic; Milošević | -
Sonia Gandhi | IND | opposition leader | 1998 | 2022-10 | Gandhi | -
Sooronbay Jeenbekov | KGZ | president | 2017-11 | 2020-10 | Jeenbekov | -
Sophie Wilmes | BEL | prime minister | 2019-10 | 2020-10 | Wilmes | -
Srettha Thavisin | THA | prime minister | 2023-08 | 2024-08 | Srettha | -
Staffan de Mistura | UN | special envoy | 2014-07 | 2018-12 | de Mistura; De Mistura | -
Stef Blok | NLD | foreign minister | 2018-03 | 2021-05 | Blok? | -
Stefan Lofven | SWE | prime minister | 2014-10 | 2021-11 | Lofven; Löfven | -
Steffen Hebestreit | DEU | spokesman | 2021-12 | 2025-05 | Hebestreit | -
Steffen Seibert | DEU | spokesman | 2010-08 | 2021-12 | Seibert | -
Stepan Poltorak | UKR | defence minister | 2014-10 | 2019-08 | Poltorak | -
Stephane Dion | CAN | foreign minister | 2015-11 | 2017-01 | Dion | -
Stephane Dujarric | UN | spokesman | 2014-03 | - | Dujarric | Stéphane Dujarric
Stephane Sejourne | FRA | foreign minister | 2024-01 | 2024-09 | Sejourne | -
Stephen Harper | CAN | prime minister | 2006-02 | 2015-11 | Harper | -
Stephen O'Brien | UN | humanitarian chief | 2015-05 | 2017-08 | O'Brien | -
Steve Barclay | GBR | brexit secretary | 2018-11 | 2020-01 | Barclay | -
Steve Witkoff | USA | special envoy | 2025-01 | - | Witkoff | -
Steven Mnuchin | USA | treasury secretary | 2017-02 | 2021-01 | Mnuchin | -
Subrahmanyam Jaishankar | IND | foreign minister | 2019-05 | - | Jaishankar | S. Jaishankar; S Jaishankar
Suella Braverman | GBR | home secretary | 2022-09 | 2023-11 | Braverman | -
Sugiono | IDN | foreign minister | 2024-10 | - | Sugiono | -
Suhail Shaheen | TALIBAN | spokesman | 2019 | - | Shaheen | -
Suharto | IDN | president | 1967-03 | 1998-05 | Suharto | -
Suleyman Demirel | TUR | president | 1993-05 | 2000-05 | Demirel | -
Sultan al-Jaber | ARE | cop president | 2023-01 | 2024-11 | al-Jaber; Jaber | -
Susan Rice | USA | national security adviser | 2013-07 | 2017-01 | Rice? | -
Susana Malcorra | ARG | foreign minister | 2015-12 | 2017-06 | Malcorra | -
Sushila Karki | NPL | prime minister | 2025-09 | - | Karki | -
Sushma Swaraj | IND | foreign minister | 2014-05 | 2019-05 | Swaraj | -
Susilo Bambang Yudhoyono | IDN | president | 2004-10 | 2014-10 | Yudhoyono | -
Sviatlana Tsikhanouskaya | BLR | opposition leader | 2020-08 | - | Tsikhanouskaya; Tikhanovskaya | Svetlana Tikhanovskaya
Taavi Roivas | EST | prime minister | 2014-03 | 2016-11 | Roivas | -
Tabare Vazquez | URY | president | 2015-03 | 2020-03 | Vazquez; Vázquez | -
Takeshi Iwaya | JPN | foreign minister | 2024-10 | 2025-10 | Iwaya | -
Tamim bin Hamad | QAT | emir | 2013-06 | - | bin Hamad | Sheikh Tamim bin Hamad Al Thani
Tammam Salam | LBN | prime minister | 2014-02 | 2016-12 | Salam? | -
Tang Jiaxuan | CHN | foreign minister | 1998-03 | 2003-03 | Tang? | -
Tarja Halonen | FIN | president | 2000-03 | 2012-03 | Halonen | -
Taro Aso | JPN | prime minister | 2008-09 | 2009-09 | Aso | -
Taro Kono | JPN | foreign minister | 2017-08 | 2019-09 | Kono | -
Tassos Papadopoulos | CYP | president | 2003-02 | 2008-02 | Papadopoulos | -
Ted Cruz | USA | presidential candidate | 2015-03 | 2016-05 | Cruz? | -
Tedros Adhanom Ghebreyesus | WHO | director-general | 2017-07 | - | Tedros; Ghebreyesus | -
Teodoro Locsin | PHL | foreign secretary | 2018-10 | 2022-06 | Locsin | -
Teodoro Obiang | GNQ | president | 1979-08 | - | Obiang | Teodoro Obiang Nguema
Thabo Mbeki | ZAF | president | 1999-06 | 2008-09 | Mbeki | -
Thaksin Shinawatra | THA | prime minister | 2001-02 | 2006-09 | Thaksin; Shinawatra | -
Thein Sein | MMR | president | 2011-03 | 2016-03 | Sein | -
Theresa May | GBR | home secretary | 2010-05 | 2016-07 | May? | -
Theresa May | GBR | prime minister | 2016-07 | 2019-07 | May? | -
Therese Kayikwamba Wagner | COD | foreign minister | 2024-06 | - | Kayikwamba Wagner | -
Thierry Breton | EU | eu commissioner | 2019-12 | 2024-09 | Breton | -
Thomas Bach | IOC | president | 2013-09 | 2025-06 | Bach? | -
Thomas Greminger | OSCE | secretary general | 2017-07 | 2020-07 | Greminger | -
Thomas Shannon | USA | undersecretary of state | 2016-02 | 2018-06 | Shannon | -
Thomas de Maiziere | DEU | defence minister | 2011-03 | 2013-12 | de Maiziere; de Maizière | -
Thomas de Maiziere | DEU | interior minister | 2013-12 | 2018-03 | de Maiziere; de Maizière | -
Timo Soini | FIN | foreign minister | 2015-05 | 2019-06 | Soini | -
Timothy Geithner | USA | treasury secretary | 2009-01 | 2013-01 | Geithner | Tim Geithner
To Lam | VNM | general secretary | 2024-08 | - | Lam | -
To Lam | VNM | president | 2024-05 | 2024-10 | Lam | -
Tobias Billstrom | SWE | foreign minister | 2022-10 | 2024-09 | Billstrom; Billström | -
Tod Wolters | NATO | supreme allied commander | 2019-05 | 2022-07 | Wolters | -
Todd Stern | USA | climate envoy | 2009-01 | 2016-04 | Stern? | -
Tom Donilon | USA | national security adviser | 2010-10 | 2013-07 | Donilon | -
Tom Fletcher | UN | humanitarian chief | 2024-11 | - | Fletcher | -
Tomislav Nikolic | SRB | president | 2012-05 | 2017-05 | Nikolic; Nikolić | -
Tomomi Inada | JPN | defence minister | 2016-08 | 2017-07 | Inada | -
Tony Abbott | AUS | prime minister | 2013-09 | 2015-09 | Abbott | -
Tony Blair | GBR | prime minister | 1997-05 | 2007-06 | Blair? | -
Toomas Hendrik Ilves | EST | president | 2006-10 | 2016-10 | Ilves | -
Tor Wennesland | UN | special envoy | 2020-12 | 2024 | Wennesland | -
Toshimitsu Motegi | JPN | foreign minister | 2019-09 | 2021-11 | Motegi | -
Traian Basescu | ROU | president | 2004-12 | 2014-12 | Basescu; Băsescu | -
Tran Dai Quang | VNM | president | 2016-04 | 2018-09 | Quang | -
Troels Lund Poulsen | DNK | defence minister | 2023-08 | - | Poulsen; Lund Poulsen | -
Truong Tan Sang | VNM | president | 2011-07 | 2016-04 | Sang | -
Tsai Ing-wen | TWN | president | 2016-05 | 2024-05 | Tsai | -
Tsakhiagiin Elbegdorj | MNG | president | 2009-06 | 2017-07 | Elbegdorj | -
Tung Chee-hwa | HKG | chief executive | 1997-07 | 2005-03 | Tung | -
Tzipi Livni | ISR | foreign minister | 2006-01 | 2009-03 | Livni | -
Ugur Sahin | BIONTECH | chief executive officer | 2008 | - | Sahin; Şahin | -
Uhuru Kenyatta | KEN | president | 2013-04 | 2022-09 | Kenyatta | -
Ukhnaagiin Khurelsukh | MNG | president | 2021-06 | - | Khurelsukh | -
Ulf Kristersson | SWE | prime minister | 2022-10 | - | Kristersson | -
Umaru Yar'Adua | NGA | president | 2007-05 | 2010-05 | Yar'Adua | -
Urmas Reinsalu | EST | foreign minister | 2019-04 | 2021-01 | Reinsalu | -
Ursula von der Leyen | DEU | defence minister | 2013-12 | 2019-07 | von der Leyen | -
Ursula von der Leyen | EU | commission president | 2019-12 | - | von der Leyen | -
Vaclav Havel | CZE | president | 1993-02 | 2003-02 | Havel | -
Vaclav Klaus | CZE | president | 2003-03 | 2013-03 | Klaus | -
Vadym Prystaiko | UKR | foreign minister | 2019-08 | 2020-03 | Prystaiko | -
Valdas Adamkus | LTU | president | 2004-07 | 2009-07 | Adamkus | -
Valdis Dombrovskis | EU | commission vice president | 2014-11 | - | Dombrovskis | -
Valdis Dombrovskis | LVA | prime minister | 2009-03 | 2014-01 | Dombrovskis | -
Valentina Matviyenko | RUS | speaker of parliament | 2011-09 | - | Matviyenko | -
Valerie Amos | UN | humanitarian chief | 2010-07 | 2015-05 | Amos? | -
Valerii Zaluzhnyi | UKR | army chief | 2021-07 | 2024-02 | Zaluzhnyi; Zaluzhny | Valeriy Zaluzhny
Valery Gerasimov | RUS | general | 2012-11 | - | Gerasimov | -
Vasily Nebenzya | RUS | ambassador | 2017-07 | - | Nebenzya; Nebenzia | Vassily Nebenzia
Vera Jourova | EU | eu commissioner | 2014-11 | 2024-11 | Jourova; Jourová | -
Vicente Fox | MEX | president | 2000-12 | 2006-11 | Fox? | -
Victor Ponta | ROU | prime minister | 2012-05 | 2015-11 | Ponta | -
Victoria Nuland | USA | undersecretary of state | 2021-05 | 2024-03 | Nuland | -
Viktor Chernomyrdin | RUS | prime minister | 1992-12 | 1998-03 | Chernomyrdin | -
Viktor Orban | HUN | prime minister | 1998-07 | 2002-05 | Orban; Orbán | -
Viktor Orban | HUN | prime minister | 2010-05 | - | Orban; Orbán | -
Viktor Yanukovych | UKR | president | 2010-02 | 2014-02 | Yanukovych; Yanukovich | -
Viktor Yushchenko | UKR | president | 2005-01 | 2010-02 | Yushchenko | -
Vincent Biruta | RWA | foreign minister | 2019-11 | 2024-06 | Biruta | -
Viola Amherd | CHE | president | 2024-01 | 2024-12 | Amherd | -
Viorica Dancila | ROU | prime minister | 2018-01 | 2019-11 | Dancila | -
Vitaly Churkin | RUS | ambassador | 2006-04 | 2017-02 | Churkin | -
Vivian Balakrishnan | SGP | foreign minister | 2015-10 | - | Balakrishnan | -
Vjosa Osmani | KOS | president | 2021-04 | - | Osmani | -
Vladimir Makei | BLR | foreign minister | 2012-08 | 2022-11 | Makei | -
Vladimir Putin | RUS | president | 1999-12 | 2008-05 | Putin | -
Vladimir Putin | RUS | president | 2012-05 | - | Putin | -
Vladimir Putin | RUS | prime minister | 2008-05 | 2012-05 | Putin | -
Vladislav Surkov | RUS | presidential aide | 2013-09 | 2020-02 | Surkov | -
Vo Van Thuong | VNM | president | 2023-03 | 2024-03 | Thuong | -
Vojislav Kostunica | SRB | president | 2000-10 | 2003-03 | Kostunica | -
Volker Turk | UN | human rights chief | 2022-10 | - | Turk; Türk | Volker Türk
Volodymyr Groysman | UKR | prime minister | 2016-04 | 2019-08 | Groysman; Groisman | -
Volodymyr Zelenskyy | UKR | president | 2019-05 | - | Zelenskyy; Zelensky; Zelenskiy; Selenskyj | Vladimir Zelensky
Vyacheslav Volodin | RUS | speaker of parliament | 2016-10 | - | Volodin | -
Walid al-Moallem | SYR | foreign minister | 2006-02 | 2020-11 | al-Moallem; Moallem; Muallem | Walid Muallem
Wang Wenbin | CHN | foreign ministry spokesman | 2020-07 | 2024-05 | Wang? | -
Wang Wentao | CHN | commerce minister | 2020-12 | - | Wang? | -
Wang Yang | CHN | vice premier | 2013-03 | 2018-03 | Wang? | -
Wang Yi | CHN | foreign minister | 2013-03 | 2022-12 | Wang | -
Wang Yi | CHN | foreign minister | 2023-07 | - | Wang | -
Warren Christopher | USA | secretary of state | 1993-01 | 1997-01 | Christopher | -
Wei Fenghe | CHN | defence minister | 2018-03 | 2023-03 | Wei? | -
Wen Jiabao | CHN | premier | 2003-03 | 2013-03 | Wen | -
Wendy Sherman | USA | undersecretary of state | 2011-09 | 2015-10 | Sherman | -
Werner Faymann | AUT | chancellor | 2008-12 | 2016-05 | Faymann | -
Werner Hoyer | EIB | bank president | 2012-01 | 2023-12 | Hoyer | -
Wilbur Ross | USA | commerce secretary | 2017-02 | 2021-01 | Ross? | -
William Barr | USA | attorney general | 2019-02 | 2020-12 | Barr? | -
William Burns | USA | cia director | 2021-03 | 2025-01 | Burns? | Bill Burns
William Cohen | USA | secretary of defense | 1997-01 | 2001-01 | Cohen? | -
William Hague | GBR | foreign secretary | 2010-05 | 2014-07 | Hague? | -
William Perry | USA | secretary of defense | 1994-02 | 1997-01 | Perry? | -
William Ruto | KEN | president | 2022-09 | - | Ruto | -
Wim Kok | NLD | prime minister | 1994-08 | 2002-07 | Kok | -
Win Myint | MMR | president | 2018-03 | 2021-02 | Myint | -
Winston Peters | NZL | foreign minister | 2017-10 | 2020-11 | Peters | -
Winston Peters | NZL | foreign minister | 2023-11 | - | Peters | -
Witold Waszczykowski | POL | foreign minister | 2015-11 | 2018-01 | Waszczykowski | -
Wladyslaw Kosiniak-Kamysz | POL | defence minister | 2023-12 | - | Kosiniak-Kamysz | Władysław Kosiniak-Kamysz
Wolfgang Schaeuble | DEU | finance minister | 2009-10 | 2017-10 | Schaeuble; Schäuble; Schauble | -
Wolfgang Schuessel | AUT | chancellor | 2000-02 | 2007-01 | Schuessel; Schüssel | -
Wopke Hoekstra | EU | eu commissioner | 2023-10 | - | Hoekstra | -
Wopke Hoekstra | NLD | finance minister | 2017-10 | 2022-01 | Hoekstra | -
Wopke Hoekstra | NLD | foreign minister | 2022-01 | 2023-09 | Hoekstra | -
Xanana Gusmao | TLS | president | 2002-05 | 2007-05 | Gusmao; Gusmão | -
Xavier Bettel | LUX | prime minister | 2013-12 | 2023-11 | Bettel | -
Xi Jinping | CHN | president | 2013-03 | - | Xi | -
Xie Zhenhua | CHN | climate envoy | 2007 | 2023-12 | Xie? | -
Xiomara Castro | HND | president | 2022-01 | 2026-01 | Castro? | -
Yahya Jammeh | GMB | president | 1994-07 | 2017-01 | Jammeh | -
Yahya Saree | HOUTHIS | spokesman | 2018 | - | Saree; Sarea | -
Yahya Sinwar | HAMAS | political leader | 2024-08 | 2024-10 | Sinwar | -
Yair Lapid | ISR | foreign minister | 2021-06 | 2022-12 | Lapid | -
Yair Lapid | ISR | prime minister | 2022-07 | 2022-12 | Lapid | -
Yamandu Orsi | URY | president | 2025-03 | - | Orsi | Yamandú Orsi
Yang Jiechi | CHN | foreign minister | 2007-04 | 2013-03 | Yang | -
Yanis Varoufakis | GRC | finance minister | 2015-01 | 2015-07 | Varoufakis | -
Yasar Guler | TUR | defence minister | 2023-06 | - | Guler; Güler | -
Yasser Arafat | PSE | president | 1994-07 | 2004-11 | Arafat | Yasir Arafat
Yasuo Fukuda | JPN | prime minister | 2007-09 | 2008-09 | Fukuda | -
Yevgeny Prigozhin | WAGNER | mercenary chief | 2014 | 2023-08 | Prigozhin | -
Yevgeny Primakov | RUS | foreign minister | 1996-01 | 1998-09 | Primakov | -
Yevgeny Primakov | RUS | prime minister | 1998-09 | 1999-05 | Primakov | -
Yi Gang | CHN | central bank governor | 2018-03 | 2023-07 | Yi? | -
Yingluck Shinawatra | THA | prime minister | 2011-08 | 2014-05 | Yingluck | -
Yitzhak Rabin | ISR | prime minister | 1992-07 | 1995-11 | Rabin | -
Ylva Johansson | EU | eu commissioner | 2019-12 | 2024-11 | Johansson | -
Yoav Gallant | ISR | defence minister | 2022-12 | 2024-11 | Gallant | -
Yoko Kamikawa | JPN | foreign minister | 2023-09 | 2024-10 | Kamikawa | -
Yoon Suk Yeol | KOR | president | 2022-05 | 2025-04 | Yoon | Yoon Suk-yeol; Yoon Seok-youl
Yoshihide Suga | JPN | chief cabinet secretary | 2012-12 | 2020-09 | Suga | -
Yoshihide Suga | JPN | prime minister | 2020-09 | 2021-10 | Suga | -
Yoshihiko Noda | JPN | prime minister | 2011-09 | 2012-12 | Noda | -
Yoshimasa Hayashi | JPN | chief cabinet secretary | 2023-12 | 2025-10 | Hayashi | -
Yoshimasa Hayashi | JPN | foreign minister | 2021-11 | 2023-09 | Hayashi | -
Yoshiro Mori | JPN | prime minister | 2000-04 | 2001-04 | Mori | -
Yousaf Raza Gilani | PAK | prime minister | 2008-03 | 2012-06 | Gilani | -
Youssef Chahed | TUN | prime minister | 2016-08 | 2020-02 | Chahed | -
Yoweri Museveni | UGA | president | 1986-01 | - | Museveni | -
Yukio Hatoyama | JPN | prime minister | 2009-09 | 2010-06 | Hatoyama | -
Yukiya Amano | IAEA | director general | 2009-12 | 2019-07 | Amano | -
Yulia Svyrydenko | UKR | prime minister | 2025-07 | - | Svyrydenko | -
Yulia Tymoshenko | UKR | prime minister | 2007-12 | 2010-03 | Tymoshenko | -
Yun Byung-se | KOR | foreign minister | 2013-03 | 2017-06 | Yun | -
Yuri Ushakov | RUS | presidential aide | 2012-05 | - | Ushakov | -
Yusuf bin Alawi | OMN | foreign minister | 1997 | 2020-08 | bin Alawi | -
Yvette Cooper | GBR | foreign secretary | 2025-09 | - | Cooper? | -
Yvette Cooper | GBR | home secretary | 2024-07 | 2025-09 | Cooper? | -
Zabihullah Mujahid | TALIBAN | spokesman | 2007 | - | Mujahid | -
Zalmay Khalilzad | USA | special envoy | 2018-09 | 2021-10 | Khalilzad | -
Zbigniew Rau | POL | foreign minister | 2020-08 | 2023-11 | Rau | -
Zeid Ra'ad al-Hussein | UN | human rights chief | 2014-09 | 2018-08 | al-Hussein; Zeid | Zeid Ra'ad Al Hussein
Zhang Gaoli | CHN | vice premier | 2013-03 | 2018-03 | Zhang? | -
Zhao Lijian | CHN | foreign ministry spokesman | 2020-02 | 2023-01 | Zhao? | -
Zhong Shan | CHN | commerce minister | 2017-02 | 2020-12 | Zhong? | -
Zhou Xiaochuan | CHN | central bank governor | 2002-12 | 2018-03 | Zhou? | -
Zhu Rongji | CHN | premier | 1998-03 | 2003-03 | Zhu? | -
Zine El Abidine Ben Ali | TUN | president | 1987-11 | 2011-01 | Ben Ali | -
Zoran Djindjic | SRB | prime minister | 2001-01 | 2003-03 | Djindjic | -
Zoran Milanovic | HRV | president | 2020-02 | - | Milanovic; Milanović | -
Zoran Milanovic | HRV | prime minister | 2011-12 | 2016-01 | Milanovic; Milanović | -
Zoran Zaev | MKD | prime minister | 2017-05 | 2022-01 | Zaev | -
Zuzana Caputova | SVK | president | 2019-06 | 2024-06 | Caputova; Čaputová | -
