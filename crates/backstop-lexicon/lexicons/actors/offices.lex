# Offices as words, lower case; `*` stands for any words. They tell for whom somebody speaks without a
# list of holders. `speaks for`: state, organisation, either (whichever is named), parliament, own.
table: offices
columns: office | rank | speaks for
academic | private | own
acting president | head-of-state | state
acting prime minister | head-of-government | state
activist | private | own
actor | private | own
actress | private | own
administration official | official | either
administrator | official | either
admiral | military | state
adviser | official | either
advisor | official | either
advocacy director | private | organisation
advocate general | legal | own
agency chief | organisation-head | organisation
agency head | organisation-head | organisation
agriculture minister | minister | state
agriculture secretary | minister | state
aid chief | organisation-head | organisation
aid worker | private | own
aide | official | either
air force chief | military | state
alderman | local | own
ambassador to * | envoy | either
ambassador | envoy | either
ambassador-at-large | envoy | either
analyst | private | own
archaeologist | private | own
archbishop of * | clergy | own
archbishop | clergy | own
archduke | monarch | state
armed forces minister | minister | state
army chief | military | state
army spokesman | spokesperson | either
artist | private | own
assembly speaker | legislator | parliament
assemblyman | legislator | parliament
assemblywoman | legislator | parliament
assistant foreign minister | deputy | state
assistant minister | deputy | state
assistant secretary of state | deputy | state
assistant secretary | deputy | state
assistant secretary-general | organisation-head | organisation
athlete | private | own
attache | envoy | either
attaché | envoy | either
attorney general | minister | state
attorney | legal | own
attorney-general | minister | state
auditor | official | either
author | private | own
autocrat | head-of-state | state
ayatollah | clergy | own
backbencher | legislator | parliament
bank chief | organisation-head | organisation
bank governor | organisation-head | organisation
bank president | organisation-head | organisation
banker | private | own
baroness | legislator | parliament
barrister | legal | own
billionaire | private | own
biologist | private | own
bishop of * | clergy | own
bishop | clergy | own
blogger | private | own
board member | private | organisation
border chief | official | either
border czar | official | either
border guard | police | own
boss | organisation-head | organisation
brexit negotiator | envoy | either
brexit secretary | minister | state
brigadier general | military | state
brigadier | military | state
brother | private | own
budget commissioner | organisation-head | organisation
budget director | official | either
budget minister | minister | state
bureaucrat | official | either
business secretary | minister | state
businessman | private | own
businesswoman | private | own
cabinet member | minister | state
cabinet minister | minister | state
cabinet secretary | official | either
campaign chairman | party-leader | own
campaign manager | party-leader | own
campaigner | private | own
candidate | party-leader | own
captain regent | head-of-state | state
captain | military | own
cardinal | clergy | own
caretaker president | head-of-state | state
caretaker prime minister | head-of-government | state
caucus leader | legislator | parliament
central bank chief | organisation-head | organisation
central bank governor | organisation-head | organisation
central banker | official | either
ceo | private | organisation
cfo | private | organisation
chair of the foreign affairs committee | legislator | parliament
chair | organisation-head | organisation
chairman of * | private | organisation
chairman of the council of ministers | head-of-government | state
chairman of the foreign affairs committee | legislator | parliament
chairman of the joint chiefs of staff | military | state
chairman | organisation-head | organisation
chairperson | organisation-head | organisation
chairwoman | organisation-head | organisation
challenger | party-leader | own
chancellor of the exchequer | minister | state
chancellor | head-of-government | state
chancellor-designate | head-of-government | state
chaplain | clergy | own
charge d'affaires | envoy | either
chargé d'affaires | envoy | either
chief adviser of government | head-of-government | state
chief adviser to * | official | either
chief adviser | head-of-government | state
chief cabinet member | head-of-government | state
chief cabinet secretary | minister | state
chief constable | police | own
chief diplomat | minister | state
chief economic adviser | official | either
chief economist | official | either
chief executive of * | private | organisation
chief executive of state | head-of-government | state
chief executive officer | private | organisation
chief executive | local | own
chief financial officer | private | organisation
chief investment officer | private | organisation
chief justice | legal | own
chief minister of state | head-of-government | state
chief minister | minister | state
chief negotiator | envoy | either
chief nuclear negotiator | envoy | either
chief of air staff | military | state
chief of army staff | military | state
chief of defence | military | state
chief of defense | military | state
chief of general staff | military | state
chief of government | minister | state
chief of naval staff | military | state
chief of police | police | own
chief of staff of the army | military | state
chief of staff | official | either
chief of the general staff | military | state
chief of the region | local | own
chief operating officer | private | organisation
chief prosecutor | legal | own
chief rabbi | clergy | own
chief scientist | private | organisation
chief spokesman | spokesperson | either
chief spokesperson | spokesperson | either
chief spokeswoman | spokesperson | either
chief technology officer | private | organisation
chief trade negotiator | envoy | either
chief whip | legislator | parliament
chief | organisation-head | organisation
church leader | clergy | own
cia director | official | either
citizen | private | own
city council | local | own
city mayor | local | own
city official | official | either
civil servant | official | either
cleric | clergy | own
climate activist | private | own
climate change minister | minister | state
climate chief | organisation-head | organisation
climate commissioner | organisation-head | organisation
climate envoy | envoy | either
climate minister | minister | state
climate negotiator | envoy | either
climate secretary | minister | state
co-founder | party-leader | own
co-leader | party-leader | own
co-president | head-of-state | state
coach | private | own
coast guard | police | own
coastguard | police | own
colonel | military | state
columnist | private | own
commander in chief | head-of-state | state
commander of * | military | state
commander | military | state
commander-in-chief | head-of-state | state
commentator | private | own
commerce minister | minister | state
commerce secretary | minister | state
commission chief | organisation-head | organisation
commission president | organisation-head | organisation
commission spokesman | spokesperson | either
commission spokesperson | spokesperson | either
commission spokeswoman | spokesperson | either
commission vice president | organisation-head | organisation
commissioner for human rights | official | either
commissioner | organisation-head | organisation
committee chair | legislator | parliament
committee chairman | legislator | parliament
committee chairwoman | legislator | parliament
communications adviser | spokesperson | either
communications chief | spokesperson | either
communications director | spokesperson | either
communications minister | minister | state
community leader | local | own
company chief | private | organisation
company president | private | organisation
company spokesman | spokesperson | either
company spokeswoman | spokesperson | either
competition commissioner | organisation-head | organisation
confidant | official | either
congressman | legislator | parliament
congresswoman | legislator | parliament
consul general | envoy | either
consul | envoy | either
consul-general | envoy | either
consultant | private | own
contender | party-leader | own
coordinator | envoy | either
cop president | envoy | either
cop26 president | envoy | either
cop28 president | envoy | either
corporal | military | state
correspondent | private | own
council leader | local | own
council president | organisation-head | organisation
councillor of state | official | either
councillor | local | own
councilor | legislator | parliament
counsel | official | either
counselor | legal | own
country director | private | organisation
county executive | local | own
county governor | local | own
coup leader | head-of-state | state
court president | legal | own
crown prince | monarch | state
crown princess | monarch | state
culture minister | minister | state
customs official | official | either
dalai lama | clergy | own
daughter | private | own
de facto leader | head-of-state | state
dealer | private | own
defence analyst | private | own
defence and security minister | minister | state
defence chief | military | state
defence commissioner | organisation-head | organisation
defence lawyer | legal | own
defence minister | minister | state
defence official | official | either
defence secretary | minister | state
defendant | legal | own
defense chief | military | state
defense lawyer | legal | own
defense minister | minister | state
defense official | official | either
defense secretary | minister | state
delegate | envoy | either
delegation chief | envoy | either
delegation head | envoy | either
demonstrator | private | own
department head | official | either
deputy attorney general | legal | own
deputy chairman | organisation-head | organisation
deputy chancellor | minister | state
deputy chief of general staff | military | state
deputy chief of staff | deputy | state
deputy commander | military | state
deputy crown prince | monarch | state
deputy defence minister | deputy | state
deputy defense minister | deputy | state
deputy director | official | either
deputy economy minister | deputy | state
deputy energy minister | deputy | state
deputy finance minister | deputy | state
deputy foreign minister | deputy | state
deputy governor of the central bank | organisation-head | organisation
deputy head of office | official | either
deputy head | official | either
deputy interior minister | deputy | state
deputy justice minister | deputy | state
deputy leader | party-leader | own
deputy managing director | organisation-head | organisation
deputy mayor | local | own
deputy minister | deputy | state
deputy national security adviser | deputy | state
deputy national security advisor | deputy | state
deputy political chief | party-leader | own
deputy premier | minister | state
deputy president | minister | state
deputy press secretary | spokesperson | either
deputy prime minister | minister | state
deputy prosecutor | legal | own
deputy secretary general | organisation-head | organisation
deputy secretary of state | deputy | state
deputy secretary | deputy | state
deputy secretary-general | organisation-head | organisation
deputy spokesman | spokesperson | either
deputy spokesperson | spokesperson | either
deputy trade representative | deputy | state
deputy | legislator | parliament
designated prime minister | head-of-government | state
detective | police | own
development minister | minister | state
dictator | head-of-state | state
digital minister | minister | state
diplomacy chief | minister | state
diplomat | envoy | either
director general | official | either
director of * | private | organisation
director of communications | spokesperson | either
director of national intelligence | official | either
director | official | either
director-general | official | either
dissident | party-leader | own
district attorney | legal | own
district chief | local | own
doctor | private | own
drug czar | official | either
duchess | monarch | state
duke | monarch | state
duma deputy | legislator | parliament
ecb chief | organisation-head | organisation
ecb president | organisation-head | organisation
economic adviser | official | either
economic advisor | official | either
economic commissioner | organisation-head | organisation
economic minister | minister | state
economics minister | minister | state
economist | private | own
economy commissioner | organisation-head | organisation
economy minister | minister | state
editor | private | own
education minister | minister | state
education secretary | minister | state
elder | local | own
election official | official | either
emir | monarch | state
emissary | envoy | either
emperor | monarch | state
empress | monarch | state
energy adviser | official | either
energy analyst | private | own
energy commissioner | organisation-head | organisation
energy czar | official | either
energy minister | minister | state
energy secretary | minister | state
engineer | private | own
enlargement commissioner | organisation-head | organisation
entrepreneur | private | own
environment minister | minister | state
environment secretary | minister | state
environmentalist | private | own
envoy for * | envoy | either
envoy to * | envoy | either
envoy | envoy | either
epidemiologist | private | own
eu chief | organisation-head | organisation
eu commissioner | organisation-head | organisation
eu foreign policy chief | organisation-head | organisation
eu official | official | either
eurogroup chairman | organisation-head | organisation
eurogroup chief | organisation-head | organisation
eurogroup president | organisation-head | organisation
europe minister | minister | state
european affairs minister | minister | state
european commission president | organisation-head | organisation
european commissioner | organisation-head | organisation
european council president | organisation-head | organisation
ex-chancellor | party-leader | own
ex-minister | party-leader | own
ex-president | party-leader | own
ex-prime minister | party-leader | own
executive chairman | private | organisation
executive director | organisation-head | organisation
executive secretary | organisation-head | organisation
executive vice president | private | organisation
executive | private | organisation
exiled leader | party-leader | own
expert | private | own
external affairs minister | minister | state
eyewitness | private | own
facilitator | envoy | either
faction head | party-leader | own
faction leader | legislator | parliament
family minister | minister | state
farmer | private | own
father | private | own
fbi director | official | either
fed chair | organisation-head | organisation
fed chairman | organisation-head | organisation
federal president | head-of-state | state
federal prosecutor | legal | own
federal reserve chair | organisation-head | organisation
federal reserve chairman | organisation-head | organisation
fellow | private | own
field commander | military | state
field marshal | military | state
finance minister | minister | state
financier | private | own
fire chief | police | own
firefighter | police | own
first deputy foreign minister | deputy | state
first deputy prime minister | minister | state
first gentleman | head-of-state | state
first lady | head-of-state | state
first minister of state | head-of-government | state
first minister | local | own
first secretary | party-leader | own
first vice president | minister | state
fisheries minister | minister | state
fleet commander | military | state
floor leader | legislator | parliament
force commander | military | state
foreign affairs committee chairman | legislator | parliament
foreign minister | minister | state
foreign ministry spokesman | spokesperson | either
foreign ministry spokesperson | spokesperson | either
foreign ministry spokeswoman | spokesperson | either
foreign policy adviser | official | either
foreign policy chief | official | either
foreign secretary | minister | state
former ambassador | party-leader | own
former chancellor | party-leader | own
former diplomat | party-leader | own
former foreign minister | party-leader | own
former minister | party-leader | own
former official | party-leader | own
former president | party-leader | own
former prime minister | party-leader | own
former secretary of state | party-leader | own
former vice president | party-leader | own
founder of * | private | organisation
founder | party-leader | own
front-runner | party-leader | own
frontrunner | party-leader | own
functionary | official | either
fund manager | private | own
general counsel | private | organisation
general manager | private | organisation
general prosecutor | legal | own
general secretary | party-leader | own
general staff | military | state
general | military | state
geologist | private | own
go-between | envoy | either
government minister | minister | state
government official | official | either
government spokesman | spokesperson | either
government spokesperson | spokesperson | either
government spokeswoman | spokesperson | either
governor general | head-of-state | state
governor of the central bank | organisation-head | organisation
governor | local | own
governor-general | head-of-state | state
grand ayatollah | clergy | own
grand duchess | monarch | state
grand duke | monarch | state
grand imam | clergy | own
grand mufti | clergy | own
guard commander | military | state
guard | police | own
guerrilla leader | military | state
head of * | private | organisation
head of communications | spokesperson | either
head of delegation | envoy | either
head of department | official | either
head of government | head-of-government | state
head of intelligence | official | either
head of mission | organisation-head | organisation
head of office | official | either
head of research | private | organisation
head of sales | private | organisation
head of state | head-of-state | state
head of the presidential office | official | either
head of the region | local | own
head | organisation-head | organisation
health minister | minister | state
health official | official | either
health secretary | minister | state
heir apparent | monarch | state
high commissioner for * | organisation-head | organisation
high commissioner to * | envoy | either
high commissioner | organisation-head | organisation
high representative | envoy | either
historian | private | own
hojatoleslam | clergy | own
holder of the rotating presidency | organisation-head | organisation
holy father | monarch | state
home affairs minister | minister | state
home minister | minister | state
home secretary | minister | state
homeland security secretary | minister | state
hostage envoy | envoy | either
hostage negotiator | envoy | either
house leader | legislator | parliament
house majority leader | legislator | parliament
house minority leader | legislator | parliament
house speaker | legislator | parliament
housing minister | minister | state
human rights activist | private | own
human rights chief | organisation-head | organisation
human rights commissioner | official | either
human rights defender | private | own
human rights lawyer | legal | own
humanitarian chief | organisation-head | organisation
husband | private | own
iaea chief | organisation-head | organisation
icc prosecutor | legal | own
imam | clergy | own
imf chief | organisation-head | organisation
immigration minister | minister | state
incumbent | party-leader | own
industry minister | minister | state
information minister | minister | state
infrastructure minister | minister | state
insider | official | either
inspector general | official | either
inspector | police | own
inspector-general | organisation-head | organisation
insurgent leader | military | state
intelligence chief | official | either
intelligence minister | minister | state
intelligence official | official | either
interim president | head-of-state | state
interim prime minister | head-of-government | state
interior minister | minister | state
interior ministry official | police | own
interior secretary | minister | state
interlocutor | envoy | either
international development minister | minister | state
international trade secretary | minister | state
investigating judge | legal | own
investigator | legal | own
investor | private | own
jailer | police | own
jihadist leader | military | state
joint chiefs chairman | military | state
journalist | private | own
judge | legal | own
junior minister | deputy | state
junta chief | head-of-state | state
junta leader | head-of-state | state
justice minister | minister | state
justice | legal | own
king | monarch | state
kremlin spokesman | spokesperson | either
labor minister | minister | state
labor secretary | minister | state
labour minister | minister | state
lama | clergy | own
lawmaker | legislator | parliament
lawmaker-elect | party-leader | own
lawyer | legal | own
lead candidate | party-leader | own
lead negotiator | envoy | either
leader of the opposition | party-leader | own
leader of the transition | head-of-state | state
leader | head-of-government | state
lecturer | private | own
legal envoy | envoy | either
legal expert | private | own
legislator | legislator | parliament
liaison officer | envoy | either
lieutenant colonel | military | state
lieutenant general | military | state
lieutenant governor | local | own
lieutenant | military | state
lobbyist | private | own
local government minister | minister | state
local leader | local | own
local official | official | either
lord | legislator | parliament
magistrate | legal | own
maharaja | monarch | state
majesty | monarch | state
major general | military | state
major | military | state
majority leader | legislator | parliament
manager | private | organisation
managing director | organisation-head | organisation
managing partner | private | organisation
marine | military | state
market analyst | private | own
marshal | military | state
mayor | local | own
media adviser | spokesperson | either
media office | spokesperson | either
mediator | envoy | either
medic | private | own
medical director | private | organisation
member of congress | legislator | parliament
member of parliament | legislator | parliament
member of the european parliament | legislator | parliament
mep | legislator | parliament
mercenary chief | military | state
mercenary leader | military | state
meteorologist | private | own
metropolitan | clergy | own
migrant | private | own
migration commissioner | organisation-head | organisation
migration minister | minister | state
militant leader | military | state
military analyst | private | own
military attache | envoy | either
military chief | military | state
military commander | military | state
military leader | military | state
military official | official | either
military ruler | head-of-state | state
military spokesman | spokesperson | either
military spokeswoman | spokesperson | either
militia commander | military | state
militia leader | military | state
mines minister | minister | state
mining minister | minister | state
minister for * | minister | state
minister in charge of * | minister | state
minister of * | minister | state
minister of state | minister | state
minister | minister | state
minister-president | local | own
ministry official | official | either
ministry spokesman | spokesperson | either
ministry spokesperson | spokesperson | either
ministry spokeswoman | spokesperson | either
minority leader | legislator | parliament
mission head | organisation-head | organisation
monarch | monarch | state
monk | clergy | own
mother | private | own
mouthpiece | spokesperson | either
mp | legislator | parliament
mufti | clergy | own
mullah | clergy | own
musician | private | own
national leader | head-of-government | state
national police chief | police | own
national security adviser | official | either
national security advisor | official | either
national security minister | minister | state
nato chief | organisation-head | organisation
nato official | official | either
nato secretary general | organisation-head | organisation
nato secretary-general | organisation-head | organisation
navy chief | military | state
negotiator | envoy | either
nobel laureate | private | own
nominee | party-leader | own
notary | legal | own
nuclear negotiator | envoy | either
nun | clergy | own
nuncio | envoy | either
nurse | private | own
oblast governor | local | own
observer | private | own
officer | military | state
official source | official | either
official | official | either
oil minister | minister | state
oligarch | private | own
ombudsman | official | either
opposition chief | party-leader | own
opposition figure | party-leader | own
opposition leader | party-leader | own
opposition politician | party-leader | own
outgoing prime minister | head-of-government | state
owner | private | organisation
paramedic | private | own
paramilitary leader | military | state
paramount leader | head-of-state | state
parliament president | legislator | parliament
parliament speaker | legislator | parliament
parliamentarian | legislator | parliament
parliamentary candidate | party-leader | own
parliamentary chairman | legislator | parliament
parliamentary group leader | legislator | parliament
parliamentary leader | legislator | parliament
parliamentary secretary | deputy | state
parliamentary speaker | legislator | parliament
parliamentary state secretary | deputy | state
parliamentary undersecretary | deputy | state
party chairman | party-leader | own
party chairwoman | party-leader | own
party chief | party-leader | own
party head | party-leader | own
party leader | party-leader | own
party official | official | either
party president | party-leader | own
party secretary | party-leader | own
party spokesman | spokesperson | either
party spokeswoman | spokesperson | either
pastor | clergy | own
patriarch | clergy | own
patron | organisation-head | organisation
peace envoy | envoy | either
peace negotiator | envoy | either
peacekeeping chief | organisation-head | organisation
peacekeeping commander | military | state
peer | legislator | parliament
pentagon press secretary | spokesperson | either
pentagon spokesman | spokesperson | either
permanent representative | envoy | either
permanent secretary | deputy | state
personal envoy | envoy | either
petroleum minister | minister | state
philosopher | private | own
physician | private | own
physicist | private | own
pilot | military | own
plaintiff | legal | own
planning minister | minister | state
plant manager | private | organisation
player | private | own
pm | head-of-government | state
police chief | police | own
police commander | police | own
police commissioner | police | own
police inspector | police | own
police minister | minister | state
police officer | police | own
police official | police | own
police spokesman | spokesperson | either
police spokeswoman | spokesperson | either
policeman | police | own
policewoman | police | own
policy chief | official | either
policy director | private | organisation
politburo chief | party-leader | own
politburo member | party-leader | own
political analyst | private | own
political chief | party-leader | own
political leader | party-leader | own
political scientist | private | own
politician | party-leader | own
pollster | private | own
pontiff | monarch | state
pope | monarch | state
port official | official | either
portfolio manager | private | own
preacher | clergy | own
prefect | local | own
premier | head-of-government | state
presidency | head-of-state | state
president of * | private | organisation
president of parliament | legislator | parliament
president of the assembly | organisation-head | organisation
president of the bank | organisation-head | organisation
president of the climate conference | envoy | either
president of the commission | organisation-head | organisation
president of the council | organisation-head | organisation
president of the ecb | organisation-head | organisation
president of the european commission | organisation-head | organisation
president of the european council | organisation-head | organisation
president of the european parliament | legislator | parliament
president of the general assembly | organisation-head | organisation
president of the republic | head-of-state | state
president of the senate | legislator | parliament
president pro tempore | legislator | parliament
president | head-of-state | state
president-elect | head-of-state | state
presidential adviser | official | either
presidential aide | official | either
presidential candidate | party-leader | own
presidential chief of staff | official | either
presidential envoy | envoy | either
presidential hopeful | party-leader | own
presidential nominee | party-leader | own
presidential spokesman | spokesperson | either
presidential spokesperson | spokesperson | either
presidential spokeswoman | spokesperson | either
presiding judge | legal | own
press aide | spokesperson | either
press attache | spokesperson | either
press chief | spokesperson | either
press officer | spokesperson | either
press secretary | spokesperson | either
press spokesman | spokesperson | either
priest | clergy | own
prime minister | head-of-government | state
prime minister-designate | head-of-government | state
prime minister-elect | head-of-government | state
prince regent | monarch | state
prince | monarch | state
princess | monarch | state
prison director | police | own
professor | private | own
program director | private | organisation
programme director | private | organisation
prosecutor general | legal | own
prosecutor | legal | own
prosecutor-general | legal | own
protest leader | party-leader | own
protester | private | own
provincial governor | local | own
public prosecutor | legal | own
public security minister | minister | state
pundit | private | own
queen | monarch | state
rabbi | clergy | own
ranking member | legislator | parliament
rear admiral | military | state
rebel chief | military | state
rebel commander | military | state
rebel leader | military | state
reconstruction minister | minister | state
refugee chief | organisation-head | organisation
refugee | private | own
regent | monarch | state
regional director | private | organisation
regional governor | local | own
regional head | local | own
regional leader | local | own
regional minister | minister | state
regional president | local | own
regulator | official | either
relative | private | own
relief official | official | either
religious leader | clergy | own
reporter | private | own
representative of congress | legislator | parliament
representative to * | envoy | either
representative | envoy | either
research fellow | private | own
researcher | private | own
resident coordinator | envoy | either
resident | private | own
reverend | clergy | own
rights activist | private | own
rights chief | organisation-head | organisation
rotating president | organisation-head | organisation
royal highness | monarch | state
royal | monarch | state
ruler | head-of-state | state
running mate | party-leader | own
scholar | private | own
science minister | minister | state
scientist | private | own
second vice president | minister | state
secretary for * | minister | state
secretary general of the ministry | minister | state
secretary general | organisation-head | organisation
secretary of * | minister | state
secretary of commerce | minister | state
secretary of defence | minister | state
secretary of defense | minister | state
secretary of energy | minister | state
secretary of homeland security | minister | state
secretary of state | minister | state
secretary of the security council | minister | state
secretary of the treasury | minister | state
secretary of war | minister | state
secretary | official | either
secretary-general of the party | party-leader | own
secretary-general | organisation-head | organisation
section chief | official | either
security adviser | official | either
security advisor | official | either
security analyst | private | own
security chief | official | either
security council secretary | minister | state
security expert | private | own
security minister | minister | state
security official | official | either
seismologist | private | own
senate majority leader | legislator | parliament
senate minority leader | legislator | parliament
senate president | legislator | parliament
senator | legislator | parliament
senior administration official | official | either
senior adviser | official | either
senior cleric | clergy | own
senior diplomat | envoy | either
senior fellow | private | own
senior minister | minister | state
senior official | official | either
separatist leader | military | state
separatist | party-leader | own
sergeant | military | state
shadow chancellor | party-leader | own
shadow defence secretary | party-leader | own
shadow foreign secretary | party-leader | own
shadow minister | party-leader | own
shah | monarch | state
shareholder | private | organisation
sheik | monarch | state
sheikh | monarch | state
sheikha | monarch | state
sheriff | local | own
sherpa | envoy | either
shop steward | private | organisation
singer | private | own
sister | private | own
social affairs minister | minister | state
soldier | military | state
solicitor general | legal | own
solicitor | legal | own
son | private | own
speaker of parliament | legislator | parliament
speaker of the house | legislator | parliament
speaker | legislator | parliament
special adviser on * | envoy | either
special adviser | official | either
special coordinator | envoy | either
special counsel | legal | own
special envoy | envoy | either
special presidential envoy | envoy | either
special prosecutor | legal | own
special rapporteur | envoy | either
special representative | envoy | either
specialist | private | own
spiritual leader | clergy | own
spokesman for the family | private | own
spokesman | spokesperson | either
spokespeople | spokesperson | either
spokesperson | spokesperson | either
spokeswoman | spokesperson | either
sports minister | minister | state
spy chief | official | either
staffer | official | either
state counsellor | head-of-government | state
state counselor | head-of-government | state
state department spokesman | spokesperson | either
state department spokesperson | spokesperson | either
state department spokeswoman | spokesperson | either
state minister | minister | state
state premier | local | own
state president | head-of-state | state
state prosecutor | legal | own
state secretary | deputy | state
statesman | party-leader | own
strategist at * | private | own
strategist | official | either
strongman | head-of-state | state
student | private | own
sultan | monarch | state
superintendent | police | own
supervisory board chairman | private | organisation
supreme allied commander | military | state
supreme commander | military | state
supreme court justice | legal | own
supreme guide | minister | state
supreme leader | minister | state
survivor | private | own
tanaiste | minister | state
taoiseach | head-of-government | state
teacher | private | own
technology minister | minister | state
telecommunications minister | minister | state
top aide | official | either
top candidate | party-leader | own
top commander | military | state
top diplomat | minister | state
top general | military | state
top negotiator | envoy | either
tourism minister | minister | state
trade commissioner | organisation-head | organisation
trade envoy | envoy | either
trade minister | minister | state
trade negotiator | envoy | either
trade representative | minister | state
trade secretary | minister | state
trader | private | own
transition leader | head-of-state | state
transitional president | head-of-state | state
transport minister | minister | state
treasurer | minister | state
treasury secretary | minister | state
tribal chief | local | own
tribal elder | local | own
tribal leader | local | own
trustee | organisation-head | organisation
tsar | monarch | state
tycoon | private | own
u.s. trade representative | minister | state
un chief | organisation-head | organisation
un envoy | envoy | either
un official | official | either
un secretary general | organisation-head | organisation
un secretary-general | organisation-head | organisation
un spokesman | spokesperson | either
un spokesperson | spokesperson | either
un spokeswoman | spokesperson | either
under secretary of state | deputy | state
under secretary | deputy | state
under secretary-general | organisation-head | organisation
under-secretary-general | organisation-head | organisation
undersecretary for * | official | either
undersecretary of state | deputy | state
undersecretary | deputy | state
undersecretary-general | deputy | state
unification minister | minister | state
union chief | party-leader | own
union leader | party-leader | own
union representative | private | organisation
us envoy | envoy | either
us official | official | either
us trade representative | minister | state
veteran | private | own
veterans minister | minister | state
vice admiral | military | state
vice chair | organisation-head | organisation
vice chairman | organisation-head | organisation
vice chancellor | minister | state
vice chief | military | state
vice commerce minister | deputy | state
vice defence minister | deputy | state
vice finance minister | deputy | state
vice foreign minister | deputy | state
vice governor | local | own
vice minister | deputy | state
vice premier | minister | state
vice president of * | private | organisation
vice president | minister | state
vice presidential candidate | party-leader | own
vice prime minister | minister | state
vice trade minister | deputy | state
vice-chancellor | minister | state
vice-president | minister | state
victim | private | own
village chief | local | own
village head | local | own
virologist | private | own
volunteer | private | own
voter | private | own
war secretary | minister | state
warlord | military | state
water minister | minister | state
whip | legislator | parliament
whistleblower | private | own
white house counsel | official | either
white house official | official | either
white house press secretary | spokesperson | either
white house spokesman | spokesperson | either
white house spokeswoman | spokesperson | either
who chief | organisation-head | organisation
widow | private | own
wife | private | own
witness | private | own
women minister | minister | state
worker | private | own
world bank president | organisation-head | organisation
writer | private | own
wto chief | organisation-head | organisation
