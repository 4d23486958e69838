# News agencies, with the name that a source chain gives them. `official`: owned or run by the state.
table: wires
columns: id | names | state | official
AAP | Australian Associated Press; AAP? | AUS | no
AFP | AFP; Agence France-Presse; Agence France Presse | FRA | no
AGERPRES | Agerpres; AGERPRES | ROU | yes
AKI | Adnkronos; AKI? | ITA | no
AMN | Amaq; Amaq News Agency; Amaq news agency | - | no
ANA | ANA-MPA; Athens News Agency; Athens-Macedonian News Agency | GRC | yes
ANP | ANP | NLD | no
ANSA | ANSA; Ansa | ITA | no
ANTARA | Antara; Antara news agency | IDN | yes
AP | AP; Associated Press; The Associated Press; A.P. | USA | no
APA | APA; Austria Press Agency | AUT | no
APAAZ | Azertac; AZERTAC; Trend news agency | AZE | yes
APS | APS; Algeria Press Service | DZA | yes
APTN | APTN; AP Television | USA | no
Agencia Brasil | Agencia Brasil; Agência Brasil | BRA | yes
Agenzia Nova | Agenzia Nova; Nova news agency | ITA | no
Anadolu | Anadolu; Anadolu Agency; Anadolu news agency; AA? | TUR | yes
Andina | Andina | PER | yes
Armenpress | Armenpress; ARMENPRESS | ARM | yes
BNA | Bahrain News Agency; BNA | BHR | yes
BNS | BNS; Baltic News Service | LTU | no
BTA | BTA; Bulgarian News Agency | BGR | yes
Bakhtar | Bakhtar; Bakhtar News Agency | AFG | yes
BelTA | BelTA; Belta | BLR | yes
Belga | Belga; Belga news agency | BEL | no
Bernama | Bernama | MYS | yes
Bloomberg | Bloomberg; Bloomberg News | USA | no
CNA-TW | Central News Agency; Taiwan's Central News Agency | TWN | yes
CNS | China News Service | CHN | yes
CP | Canadian Press; The Canadian Press | CAN | no
CTK | CTK; ČTK; Czech News Agency | CZE | no
Dow Jones | Dow Jones; Dow Jones Newswires | USA | no
EFE | EFE; Efe; Agencia EFE | ESP | yes
ENA | Ethiopian News Agency | ETH | yes
Europa Press | Europa Press | ESP | no
FANA | Fana; Fana Broadcasting | ETH | yes
Fars | Fars; Fars News Agency; Fars news agency | IRN | no
Fides | Fides | VAT | yes
GNA-GH | Ghana News Agency | GHA | yes
HINA | HINA | HRV | yes
IANS | IANS | IND | no
ILNA | ILNA | IRN | no
INA | Iraqi News Agency; INA? | IRQ | yes
IPS | Inter Press Service | - | no
IRNA | IRNA; Islamic Republic News Agency | IRN | yes
ISNA | ISNA; Iranian Students' News Agency; Iranian Students News Agency | IRN | no
ITAR-TASS | ITAR-TASS; Itar-Tass | RUS | yes
Interfax | Interfax; Interfax news agency | RUS | no
Interfax-Ukraine | Interfax-Ukraine; Interfax Ukraine | UKR | no
JTA | Jewish Telegraphic Agency; JTA | USA | no
Jiji | Jiji; Jiji Press; Jiji news agency | JPN | no
KCNA | KCNA; Korean Central News Agency; Korea Central News Agency | PRK | yes
KNA | KNA; Katholische Nachrichten-Agentur | DEU | no
KPL | KPL | LAO | yes
KUNA | KUNA; Kuwait News Agency | KWT | yes
Kazinform | Kazinform | KAZ | yes
Khabar | Khabar | KAZ | yes
Kyodo | Kyodo; Kyodo News; Kyodo news agency; Kyodo News Agency | JPN | no
LANA | Libyan News Agency; LANA | LBY | yes
LETA | LETA | LVA | no
LUSA | Lusa; LUSA | PRT | yes
MAP | MAP?; Maghreb Arab Press; Maghreb Arabe Presse | MAR | yes
MENA | MENA; Middle East News Agency | EGY | yes
MTI | MTI | HUN | yes
Mehr | Mehr; Mehr News Agency; Mehr news agency | IRN | no
Montsame | Montsame | MNG | yes
NAN | News Agency of Nigeria; NAN? | NGA | yes
NINA | NINA? | IRQ | no
NNA | National News Agency; NNA | LBN | yes
NOTIMEX | Notimex | MEX | yes
NTB | NTB | NOR | no
ONA | Oman News Agency; ONA | OMN | yes
PA | Press Association; PA Media | GBR | no
PAP | PAP; Polish Press Agency | POL | yes
PNA | Philippine News Agency | PHL | yes
PTI | Press Trust of India; PTI? | IND | no
Petra | Petra; Petra news agency; Jordan News Agency | JOR | yes
Prensa Latina | Prensa Latina | CUB | yes
QNA | Qatar News Agency; QNA | QAT | yes
RIA | RIA; RIA Novosti; Ria Novosti; RIA news agency; RIA Novosti news agency; Rossiya Segodnya | RUS | yes
RITZAU | Ritzau | DNK | no
RSS | Rastriya Samachar Samiti | NPL | yes
Reuters | Reuters; Thomson Reuters; Reuters news agency; Thomson Reuters Foundation | GBR | no
Rudaw | Rudaw | IRQ | no
SABA | Saba; Saba news agency; SABA | YEM | no
SANA | SANA; Sana news agency; Syrian Arab News Agency | SYR | yes
SDA | Keystone-SDA; SDA news agency; ATS news agency | CHE | no
SITA | SITA news agency; TASR | SVK | no
SONNA | SONNA; Somali National News Agency | SOM | yes
SPA | Saudi Press Agency; SPA? | SAU | yes
STA | Slovenian Press Agency; STA news agency | SVN | yes
STT | STT; STT-Lehtikuva | FIN | no
SUNA | SUNA; Sudan News Agency | SDN | yes
Sputnik | Sputnik; Sputnik news agency | RUS | yes
TAP | Tunis Afrique Presse; TAP news agency | TUN | yes
TASS | TASS; Tass; TASS news agency; Tass news agency; state news agency TASS | RUS | yes
TT | TT news agency; TT? | SWE | no
Tanjug | Tanjug | SRB | yes
Tasnim | Tasnim; Tasnim news agency; Tasnim News Agency | IRN | no
Telam | Telam; Télam | ARG | yes
UNB | United News of Bangladesh; BSS | BGD | no
UNI | United News of India | IND | no
UNIAN | UNIAN; Unian | UKR | no
UPI | UPI; United Press International | USA | no
UZA | UzA | UZB | yes
Ukrinform | Ukrinform | UKR | yes
VNA | Vietnam News Agency | VNM | yes
WAFA | WAFA; Wafa | PSE | yes
WAM | WAM; Emirates News Agency | ARE | yes
Xinhua | Xinhua; Xinhua news agency; Xinhua News Agency; New China News Agency | CHN | yes
Yonhap | Yonhap; Yonhap news agency; Yonhap News Agency | KOR | no
dpa | DPA; Deutsche Presse-Agentur; dpa; German news agency dpa; Dpa; German Press Agency | DEU | no
