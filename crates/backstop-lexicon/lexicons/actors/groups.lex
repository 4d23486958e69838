# Nouns that make a described group, singular: "Western officials" is `grp:western-officials`. `class`:
# people-for speak for the state or body named with them, government is that state itself, states are
# several states, armed are fighters, body is an institution, people and private speak for themselves.
# `anonymous`: whether it names nobody when it stands as a source.
table: groups
columns: group | class | anonymous
academic | people | yes
activist | people | yes
administration | government | no
adversary | states | no
adviser | people-for | yes
advisor | people-for | yes
advocacy group | private | no
agency | body | no
agriculture ministry | government | no
aid agency | body | no
aid group | private | no
aid organisation | private | no
aid organization | private | no
aid worker | people | yes
aide | people-for | yes
air force | armed | no
air power | armed | no
airline | private | no
alliance member | states | no
alliance | body | no
ally | states | no
ambassador | people-for | yes
analyst | people | yes
anti-corruption body | body | no
applicant | states | no
armed faction | armed | no
armed force | armed | no
armed forces command | government | no
armed group | armed | no
armed movement | armed | no
armed wing | armed | no
arms maker | private | no
arms manufacturer | private | no
army officer | people-for | yes
army | armed | no
aspirant | states | no
assailant | armed | no
assembly | body | no
athlete | people | yes
atomic agency | body | no
atomic energy organisation | government | no
attacker | armed | no
attendee | people | yes
authority in power | government | no
authority | people-for | yes
automaker | private | no
backbencher | people | no
bank group | private | no
bank | body | no
battalion | armed | no
believer | people | yes
belligerent | states | no
bloc | body | no
board | body | no
body | body | no
bomber | armed | no
bondholder | private | no
border agency | government | no
border guard | armed | no
borrower | states | no
both countries | states | no
both sides | states | no
breakaway government | government | no
brexiteer | people | no
brigade | armed | no
broadcaster | private | no
broker | private | no
bureaucrat | people-for | yes
business group | private | no
business lobby | private | no
business | private | no
businessman | people | yes
cabinet | government | no
campaign group | private | no
campaigner | people | yes
candidate country | states | no
candidate for office | people | no
candidate | states | no
capital | states | no
caretaker government | government | no
carmaker | private | no
cartel | armed | no
caucus | body | no
celebrity | people | yes
central bank | body | no
central banker | people-for | yes
central committee | body | no
central government | government | no
centrist | people | no
chamber of commerce | private | no
chamber | body | no
chancellery | government | no
charity | private | no
chief executive of government | people-for | yes
chief | people-for | yes
child | people | yes
chipmaker | private | no
church group | private | no
church | body | no
citizen | people | yes
city council | government | no
city government | government | no
city official | people-for | yes
civil servant | people-for | yes
civil society group | private | no
civil society | private | no
civilian | people | yes
clergy | people | yes
cleric | people | yes
club owner | private | no
club | body | no
coalition force | armed | no
coalition government | body | no
coalition lawmaker | people | no
coalition member | states | no
coalition partner | states | no
coalition | body | no
coast guard | armed | no
coastguard | armed | no
colleague | people-for | yes
colony | states | no
combatant | armed | no
commander | people-for | yes
commando | armed | no
commentator | people | yes
commerce ministry | government | no
commission of inquiry | body | no
commission | body | no
committee | body | no
communist | people | no
community of states | body | no
community | people | yes
commuter | people | yes
company | private | no
confederation | body | no
conference | body | no
conglomerate | private | no
congress | body | no
congressman | people | no
congresswoman | people | no
conscript | armed | no
conservative | people | no
consortium | body | no
constituent assembly | body | no
constitutional court | body | no
consulate | government | no
consumer country | states | no
consumer | people | yes
contact group | body | no
continent | body | no
contractor | private | no
contributing country | states | no
contributor | states | no
corporation | private | no
council of ministers | government | no
council | body | no
counterpart | people-for | yes
country | states | no
court | body | no
credit rating agency | private | no
creditor country | states | no
creditor group | private | no
creditor | states | no
crew | people | yes
critic | people | yes
crowd | people | yes
customs | government | no
dealer | people | yes
debtor | states | no
decision maker | people-for | yes
decision-maker | people-for | yes
defector | armed | no
defence alliance | body | no
defence contractor | private | no
defence minister | people-for | yes
defence ministry | government | no
defence official | people-for | yes
defense alliance | body | no
defense contractor | private | no
defense minister | people-for | yes
defense ministry | government | no
defense official | people-for | yes
delegate | people-for | yes
delegation | people-for | yes
democrat | people | no
demonstrator | people | yes
department | government | no
deputy | people | no
deserter | armed | no
detainee | people | yes
developed country | states | no
developing country | states | no
diaspora | people | yes
diplomat | people-for | yes
diplomatic source | people-for | yes
directorate | body | no
dissident | people | yes
doctor | people | yes
donor country | states | no
donor | states | no
dove | people | no
drug cartel | armed | no
drug maker | private | no
drugmaker | private | no
duo | body | no
economist | people | yes
economy ministry | government | no
economy | states | no
elder | people | yes
election authority | government | no
election commission | body | no
electoral commission | body | no
embassy | government | no
emerging economy | states | no
emissary | people-for | yes
employer | private | no
employers' group | private | no
enemy | states | no
energy company | private | no
energy ministry | government | no
energy official | people-for | yes
engineer | people | yes
environment ministry | government | no
environmental group | private | no
environmental organisation | private | no
envoy | people-for | yes
establishment | government | no
eu country | states | no
eu member state | states | no
eu member | states | no
eu state | states | no
eurosceptic | people | no
ex-official | people | yes
exchange | private | no
exile | people | yes
expert | people | yes
exporter | states | no
extremist | armed | no
eyewitness | people | yes
faction in parliament | body | no
faction | armed | no
family | people | yes
fan | people | yes
far left | people | no
far right | people | no
farmer | people | yes
farmers' group | private | no
farmers' union | private | no
federal government | government | no
federation | body | no
fighter | armed | no
finance minister | people-for | yes
finance ministry | government | no
finance official | people-for | yes
financial market | private | no
firepower | armed | no
firm | private | no
foe | states | no
football association | private | no
force | armed | no
foreign affairs committee | body | no
foreign minister | people-for | yes
foreign ministry | government | no
foreign office | government | no
foreign partner | states | no
foreign power | states | no
former diplomat | people | yes
former official | people | yes
forum | body | no
foundation | private | no
friend | people | yes
front-line state | states | no
frontline state | states | no
fund | body | no
gang | armed | no
garrison troop | armed | no
garrison | armed | no
gas company | private | no
general assembly | body | no
general staff | government | no
general | people-for | yes
global south | body | no
governing coalition | body | no
governing party | body | no
government force | armed | no
government in exile | government | no
government of the region | states | no
government official | people-for | yes
government side | government | no
government source | people-for | yes
government | government | no
governor | people-for | yes
grass-roots group | private | no
great power | states | no
green | people | no
grid operator | private | no
ground force | armed | no
group | body | no
grouping | body | no
guarantor state | states | no
guarantor | states | no
guerrilla | armed | no
gunman | armed | no
hacker | armed | no
hard-liner | people | no
hardliner | people | no
hawk | people | no
head of government | people-for | yes
head of state | people-for | yes
health agency | body | no
health authority | government | no
health ministry | government | no
health official | people-for | yes
hedge fund | private | no
high command | government | no
high-ranking official | people-for | yes
hijacker | armed | no
historian | people | yes
holdout | states | no
home office | government | no
homeland | states | no
hospital | private | no
host country | states | no
host nation | states | no
host | states | no
hostage | people | yes
house | body | no
human rights council | body | no
human rights group | body | no
humanitarian agency | body | no
importer company | private | no
importer | states | no
individual | people | yes
industrialised country | states | no
industrialized country | states | no
industry body | body | no
industry group | body | no
industry | private | no
information ministry | government | no
inquiry | body | no
insider | people-for | yes
inspector | people-for | yes
institute | private | no
institution | body | no
insurer | private | no
insurgency | armed | no
insurgent | armed | no
intellectual | people | yes
intelligence agency | government | no
intelligence official | people-for | yes
intelligence service | government | no
intelligence source | people-for | yes
interim government | government | no
interior ministry | government | no
interlocutor | people-for | yes
international body | body | no
international community | body | no
international partner | states | no
invader | armed | no
investigator | people-for | yes
investor | private | no
islamist | armed | no
island nation | states | no
island state | states | no
islander | states | no
jihadi | armed | no
jihadist | armed | no
joint chiefs | government | no
joint venture | private | no
journalist | people | yes
judge | people | yes
junta | armed | no
jury | body | no
justice ministry | government | no
kidnapper | armed | no
king | people-for | yes
kingdom | states | no
kremlin | government | no
labor union | private | no
labour union | private | no
laureate | people | yes
law enforcement official | people-for | yes
law firm | private | no
lawmaker group | body | no
lawmaker | people | no
lawyer | people | yes
leader | people-for | yes
leadership | government | no
league | body | no
left-winger | people | no
legal expert | people | yes
legislator | people | no
legislature | body | no
lender bank | private | no
lender | states | no
liberal | people | no
liberation front | armed | no
liberation movement | armed | no
like-minded country | states | no
like-minded partner | states | no
lobby group | body | no
local authority | government | no
local government | government | no
local official | people-for | yes
local | people | yes
lower house | body | no
loyalist politician | people | no
loyalist | armed | no
magazine | private | no
mainland | states | no
major power | states | no
maker | private | no
man | people | yes
manufacturer | private | no
marine | armed | no
market participant | people | yes
market | private | no
mayor | people-for | yes
media | private | no
mediator | people-for | yes
medic | people | yes
member country | states | no
member nation | states | no
member of parliament | people | no
member of the public | people | yes
member state | states | no
member | states | no
mep | people | no
mercenary group | armed | no
mercenary | armed | no
migrant | people | yes
militant group | armed | no
militant | armed | no
military alliance | body | no
military command | government | no
military government | government | no
military junta | armed | no
military official | people-for | yes
military regime | government | no
military source | people-for | yes
military wing | armed | no
military | armed | no
militia | armed | no
militiaman | armed | no
miner | private | no
mining company | private | no
minister | people-for | yes
ministry source | people-for | yes
ministry | government | no
minority | people | yes
mission to the un | government | no
mission | body | no
mob | people | yes
moderate | people | no
monarch | people-for | yes
monarchist | people | no
monitor | body | no
monitoring body | body | no
monitoring group | body | no
monitoring mission | body | no
movement | body | no
mp | people | no
multinational | private | no
municipality | government | no
museum | private | no
mutineer | armed | no
mutinous soldier | armed | no
nation | states | no
national assembly | body | no
national bank | government | no
national guard | armed | no
national security council | government | no
nationalist | people | no
native | people | yes
nato ally | states | no
nato member | states | no
naval force | armed | no
naval power | armed | no
navy | armed | no
negotiating team | people-for | yes
negotiation committee | body | no
negotiator | people-for | yes
neighbor | people | yes
neighboring country | states | no
neighboring state | states | no
neighbour state | states | no
neighbour | people | yes
neighbouring country | states | no
neighbouring state | states | no
newcomer | states | no
news agency | private | no
newspaper report | private | no
newspaper | private | no
ngo | private | no
non-governmental organisation | private | no
non-member | states | no
nongovernmental organization | private | no
nuclear agency | government | no
nuclear power | states | no
nuclear state | states | no
nuclear watchdog | body | no
nurse | people | yes
observer mission | body | no
observer | people | yes
occupation authority | government | no
occupation force | armed | no
occupier | armed | no
occupying force | armed | no
office of the president | government | no
officer | people-for | yes
official media | government | no
official source | people-for | yes
official | people-for | yes
oil company | private | no
oil major | private | no
oil ministry | government | no
oil producer | states | no
olympic committee | private | no
operator | private | no
opponent | people | yes
opposition activist | people | no
opposition bloc | body | no
opposition coalition | body | no
opposition figure | people | no
opposition force | armed | no
opposition group | body | no
opposition lawmaker | people | no
opposition leader | people | no
opposition party | body | no
opposition politician | people | no
opposition | body | no
organisation | body | no
organization | body | no
outlet | private | no
oversight body | body | no
palace | government | no
panel | body | no
paramilitary force | armed | no
paramilitary group | armed | no
paramilitary | armed | no
parent | people | yes
parliament | body | no
parliamentarian | people | no
parliamentary committee | body | no
parliamentary group | body | no
participant | people | yes
participating state | states | no
partner | states | no
party leader | people-for | yes
party of government | body | no
party official | people-for | yes
party to the conflict | states | no
party | states | no
passenger | people | yes
patient | people | yes
peacekeeper | armed | no
peacekeeping force | armed | no
peacekeeping mission | body | no
pensioner | people | yes
people familiar | people-for | yes
people | people | yes
permanent member | states | no
permanent mission | government | no
person close | people-for | yes
person familiar | people-for | yes
person | people | yes
pharmaceutical company | private | no
philanthropist | private | no
pilgrim | people | yes
pilot | people | yes
pipeline operator | private | no
pirate | armed | no
plane maker | private | no
planemaker | private | no
platform | private | no
police force | armed | no
police ministry | government | no
police official | people-for | yes
police | armed | no
policy maker | people-for | yes
policy-maker | people-for | yes
policymaker | people-for | yes
politburo | body | no
political leader | people-for | yes
politician | people | yes
pollster | people | yes
poor country | states | no
population | people | yes
populist | people | no
power | states | no
presidency of the bloc | body | no
presidency | government | no
president | people-for | yes
president's office | government | no
presidential administration | government | no
presidential office | government | no
press | private | no
prime minister | people-for | yes
prime minister's office | government | no
prisoner | people | yes
private creditor | private | no
private sector | private | no
privy council | government | no
pro-government force | armed | no
producer company | private | no
producer | states | no
prosecution | body | no
prosecutor | people-for | yes
prosecutor's office | body | no
protectorate | states | no
protester | people | yes
protestor | people | yes
provincial government | government | no
provisional government | government | no
public prosecutor's office | body | no
public | people | yes
pundit | people | yes
putschist | armed | no
quartet | body | no
quintet | body | no
radio station | private | no
ranking official | people-for | yes
rating agency | private | no
rebel alliance | armed | no
rebel coalition | armed | no
rebel force | armed | no
rebel group | armed | no
rebel | armed | no
rebellion | armed | no
reformist | people | no
refugee | people | yes
regime | government | no
regiment | armed | no
regional bloc | body | no
regional government | government | no
regional power | states | no
regulator body | body | no
regulator | people-for | yes
relative | people | yes
relief agency | body | no
religious group | private | no
remainer | people | no
reporter | people | yes
representative | people-for | yes
republic | states | no
republican lawmaker | people | no
republican | people | no
rescue worker | people | yes
rescuer | people | yes
researcher | people | yes
reservist | armed | no
resident | people | yes
resistance group | armed | no
resistance movement | armed | no
resistance | armed | no
retailer | private | no
rich country | states | no
right-winger | people | no
rights activist | people | yes
rights group | body | no
rights official | people-for | yes
rival government | government | no
rival | states | no
royal court | body | no
royal palace | government | no
royalist | people | no
ruling coalition | body | no
ruling elite | government | no
ruling party | body | no
sceptic | people | yes
scholar | people | yes
school | private | no
scientist | people | yes
secessionist | armed | no
secret service | government | no
secretariat | body | no
security analyst | people | yes
security cabinet | government | no
security council | body | no
security force | armed | no
security official | people-for | yes
security service | government | no
security source | people-for | yes
self-defence force | armed | no
self-defense force | armed | no
self-proclaimed government | government | no
senate | body | no
senator | people | no
senior diplomat | people-for | yes
senior official | people-for | yes
separatist group | armed | no
separatist | armed | no
settler | people | yes
shareholder | people | yes
shipbuilder | private | no
shipping company | private | no
shipping line | private | no
shopper | people | yes
side | states | no
signatory | states | no
skeptic | people | yes
smuggler | armed | no
social democrat | people | no
social media company | private | no
socialist | people | no
soldier | armed | no
source | people-for | yes
space agency | government | no
special force | armed | no
spokesman | people-for | yes
spokesperson | people-for | yes
spokeswoman | people-for | yes
sports federation | private | no
spy agency | government | no
staffer | people-for | yes
stakeholder | states | no
start-up | private | no
startup | private | no
state broadcaster | government | no
state company | private | no
state department | government | no
state government | government | no
state media | government | no
state news agency | government | no
state radio | government | no
state television | government | no
state | states | no
state-owned company | private | no
statesman | people-for | yes
statistics agency | government | no
statistics office | government | no
steelmaker | private | no
student group | private | no
student | people | yes
subsidiary | private | no
summit | body | no
superpower rival | states | no
superpower | states | no
supplier | private | no
supporter | people | yes
supreme court | body | no
survivor | people | yes
syndicate | body | no
task force | body | no
tax authority | government | no
taxpayer | people | yes
teacher | people | yes
tech company | private | no
tech giant | private | no
technology company | private | no
television station | private | no
territory | states | no
terror group | armed | no
terrorist group | armed | no
terrorist | armed | no
think tank | private | no
think-tank | private | no
third country | states | no
third state | states | no
top official | people-for | yes
trade bloc | body | no
trade body | body | no
trade group | body | no
trade ministry | government | no
trade official | people-for | yes
trade partner | states | no
trade union | private | no
trader company | private | no
trader | people | yes
trading bloc | body | no
trading partner | states | no
trafficker | armed | no
transitional government | government | no
transport ministry | government | no
treasury | government | no
treaty ally | states | no
tribesman | people | yes
tribunal | body | no
trio | body | no
troika | body | no
troop | armed | no
troop-contributing country | states | no
truth commission | body | no
two countries | states | no
two nations | states | no
two sides | states | no
un agency | body | no
un body | body | no
union | body | no
unit | armed | no
unity government | government | no
university | private | no
upper house | body | no
utility | private | no
vatican | body | no
veteran | people | yes
victim | people | yes
vigilante | armed | no
villager | people | yes
volunteer | people | yes
voter | people | yes
war cabinet | government | no
warlord | armed | no
warring faction | states | no
warring party | states | no
warring side | states | no
watchdog group | body | no
watchdog | body | no
watcher | people | yes
website | private | no
west | body | no
western ally | states | no
western power | states | no
whip | people | no
witness | people | yes
woman | people | yes
women's group | private | no
worker | people | yes
working group | body | no
world community | body | no
world power | states | no
world | body | no
youth | people | yes
