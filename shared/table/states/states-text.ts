/** States as text. Made by `npm run make-states`: do not edit. */

/** Id, names and adjectives in English, French and Spanish. */
export const STATES = `
dz|Algeria;People’s Democratic Republic of Algeria|Algerian;Algerians|Algérie;République algérienne démocratique et populaire|algérien;algérienne;algériens;algériennes|Argelia;República Argelina Democrática y Popular|argelino;argelina;argelinos;argelinas
ad|Andorra;Principality of Andorra|Andorran;Andorrans|Andorre;Principauté d’Andorre|andorran;andorrane;andorrans;andorranes|Andorra;Principado de Andorra|andorrano;andorrana;andorranos;andorranas
az|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azerbaijanis|Azerbaïdjan;République d’Azerbaïdjan|azerbaïdjanais;azerbaïdjanaise;azerbaïdjanaises|Azerbaiyán;República de Azerbaiyán;Azerbaiján|azerbaiyano;azerbaiyana;azerbaiyanos;azerbaiyanas
bs|Bahamas;the Bahamas;Commonwealth of the Bahamas|Bahamian;Bahamians|Bahamas;Commonwealth des Bahamas|bahamien;bahamienne;bahamiens;bahamiennes|Bahamas;Commonwealth de las Bahamas|bahameño;bahameña;bahameños;bahameñas
by|Belarus;Republic of Belarus;Byelorussia|Belarusian;Belarusians;Belarussian|Bélarus;Biélorussie;Belarus;République du Bélarus|biélorusse;biélorusses;bélarussien;bélarussienne|Belarús;Bielorrusia;Belarus;República de Belarús|bielorruso;bielorrusa;bielorrusos;bielorrusas;belaruso
bt|Bhutan;Kingdom of Bhutan|Bhutanese|Bhoutan;Royaume du Bhoutan|bhoutanais;bhoutanaise;bhoutanaises|Bhután;Bután;Reino de Bhután|butanés;butanesa;butaneses;butanesas
ba|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia;BiH|Bosnian;Bosnians|Bosnie-Herzégovine;Bosnie et Herzégovine;Bosnie|bosnien;bosnienne;bosniens;bosniennes|Bosnia y Herzegovina;Bosnia-Herzegovina;Bosnia|bosnio;bosnios;bosnias
gq|Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean;Equatorial Guineans;Equatoguinean|Guinée équatoriale;République de Guinée équatoriale|équato-guinéen;équato-guinéenne;équato-guinéens;équato-guinéennes|Guinea Ecuatorial;República de Guinea Ecuatorial|ecuatoguineano;ecuatoguineana;ecuatoguineanos;ecuatoguineanas
er|Eritrea;State of Eritrea|Eritrean;Eritreans|Érythrée;État d’Érythrée|érythréen;érythréenne;érythréens;érythréennes|Eritrea;Estado de Eritrea|eritreo;eritreos;eritreas
et|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian;Ethiopians|Éthiopie;République fédérale démocratique d’Éthiopie|éthiopien;éthiopienne;éthiopiens;éthiopiennes|Etiopía;República Democrática Federal de Etiopía|etíope;etíopes
ir|Iran;Islamic Republic of Iran;Iran (Islamic Republic of);Persia|Iranian;Iranians|Iran;République islamique d’Iran;Iran (République islamique d’)|iranien;iranienne;iraniens;iraniennes|Irán;República Islámica del Irán;Irán (República Islámica del)|iraní;iraníes
iq|Iraq;Republic of Iraq|Iraqi;Iraqis|Iraq;Irak;République d’Iraq|irakien;irakienne;irakiens;irakiennes;iraquien;iraquienne;iraquiens;iraquiennes|Iraq;Irak;República del Iraq|iraquí;iraquíes;irakí
ki|Kiribati;Republic of Kiribati|I-Kiribati|Kiribati;République de Kiribati|kiribatien;kiribatienne;kiribatiens;kiribatiennes|Kiribati;República de Kiribati|kiribatiano;kiribatiana;kiribatianos;kiribatianas
kp|North Korea;Democratic People’s Republic of Korea;DPRK;DPR Korea;Korea, Democratic People’s Republic of;Korea (Democratic People’s Republic of);Korea, North|North Korean;North Koreans|Corée du Nord;République populaire démocratique de Corée;RPDC|nord-coréen;nord-coréenne;nord-coréens;nord-coréennes|Corea del Norte;República Popular Democrática de Corea;RPDC|norcoreano;norcoreana;norcoreanos;norcoreanas
lb|Lebanon;Lebanese Republic|Lebanese|Liban;République libanaise|libanais;libanaise;libanaises|Líbano;República Libanesa|libanés;libanesa;libaneses;libanesas
ly|Libya;State of Libya;Libyan Arab Jamahiriya|Libyan;Libyans|Libye;État de Libye;Jamahiriya arabe libyenne|libyen;libyenne;libyens;libyennes|Libia;Estado de Libia;Jamahiriya Árabe Libia|libio;libios;libias
mh|Marshall Islands;Republic of the Marshall Islands|Marshallese;Marshall Islanders|Îles Marshall;République des Îles Marshall|marshallais;marshallaise;marshallaises|Islas Marshall;República de las Islas Marshall|marshalés;marshalesa;marshaleses;marshalesas
fm|Micronesia;Federated States of Micronesia;Micronesia (Federated States of);FSM|Micronesian;Micronesians|Micronésie;États fédérés de Micronésie;Micronésie (États fédérés de)|micronésien;micronésienne;micronésiens;micronésiennes|Micronesia;Estados Federados de Micronesia;Micronesia (Estados Federados de)|micronesio;micronesios;micronesias
mc|Monaco;Principality of Monaco|Monegasque;Monegasques|Monaco;Principauté de Monaco|monégasque;monégasques|Mónaco;Principado de Mónaco|monegasco;monegasca;monegascos;monegascas
nr|Nauru;Republic of Nauru|Nauruan;Nauruans|Nauru;République de Nauru|nauruan;nauruane;nauruans;nauruanes|Nauru;República de Nauru|nauruano;nauruana;nauruanos;nauruanas
pw|Palau;Republic of Palau|Palauan;Palauans|Palaos;Palau;République des Palaos|palaosien;palaosienne;palaosiens;palaosiennes|Palau;Palaos;República de Palau|palauano;palauana;palauanos;palauanas
sm|San Marino;Republic of San Marino|Sammarinese;Sammarineses|Saint-Marin;République de Saint-Marin|saint-marinais;saint-marinaise;saint-marinaises|San Marino;República de San Marino|sanmarinense;sanmarinenses
st|Sao Tome and Principe;São Tomé and Príncipe;Democratic Republic of Sao Tome and Principe|Sao Tomean;Sao Tomeans;Santomean|Sao Tomé-et-Principe;Sao Tomé et Principe;São Tomé et Príncipe|santoméen;santoméenne;santoméens;santoméennes|Santo Tomé y Príncipe;República Democrática de Santo Tomé y Príncipe|santotomense;santotomenses
rs|Serbia;Republic of Serbia|Serbian;Serbians;Serb;Serbs|Serbie;République de Serbie|serbe;serbes|Serbia;República de Serbia|serbio;serbios;serbias
so|Somalia;Federal Republic of Somalia|Somali;Somalis|Somalie;République fédérale de Somalie|somalien;somalienne;somaliens;somaliennes|Somalia;República Federal de Somalia|somalí;somalíes
ss|South Sudan;Republic of South Sudan|South Sudanese|Soudan du Sud;République du Soudan du Sud|sud-soudanais;sud-soudanaise;sud-soudanaises|Sudán del Sur;República de Sudán del Sur|sursudanés;sursudanesa;sursudaneses;sursudanesas
sd|Sudan;Republic of the Sudan;the Sudan|Sudanese|Soudan;République du Soudan|soudanais;soudanaise;soudanaises|Sudán;República del Sudán|sudanés;sudanesa;sudaneses;sudanesas
sy|Syria;Syrian Arab Republic|Syrian;Syrians|Syrie;République arabe syrienne|syrien;syrienne;syriens;syriennes|Siria;República Árabe Siria|sirio;sirios;sirias
tm|Turkmenistan|Turkmen;Turkmens|Turkménistan|turkmène;turkmènes|Turkmenistán;Turkmenistan|turcomano;turcomana;turcomanos;turcomanas
tv|Tuvalu|Tuvaluan;Tuvaluans|Tuvalu|tuvaluan;tuvaluane;tuvaluans;tuvaluanes|Tuvalu|tuvaluano;tuvaluana;tuvaluanos;tuvaluanas
uz|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbeks|Ouzbékistan;République d’Ouzbékistan|ouzbek;ouzbèke;ouzbeks;ouzbèkes|Uzbekistán;República de Uzbekistán|uzbeko;uzbeka;uzbekos;uzbekas
va|Holy See;Vatican City;Vatican;Vatican City State||Saint-Siège;État de la Cité du Vatican;Vatican||Santa Sede;Ciudad del Vaticano;Vaticano|
ps|Palestine;Palestinian Territories;State of Palestine;Palestinian Authority|Palestinian;Palestinians|Palestine;Territoires palestiniens;État de Palestine;Autorité palestinienne|palestinien;palestinienne;palestiniens;palestiniennes|Palestina;Territorios Palestinos;Estado de Palestina;Autoridad Palestina|palestino;palestinos;palestinas
ck|Cook Islands;the Cook Islands|Cook Islander;Cook Islanders|Îles Cook||Islas Cook|
nu|Niue|Niuean;Niueans|Niue|niuéen;niuéenne;niuéens;niuéennes|Niue|niuano;niuana;niuanos;niuanas
`

/** Codes of three letters (ISO 3166-1) by id, of the members of the organisation too. */
export const CODES = `
ae are
af afg
ag atg
al alb
am arm
ao ago
ar arg
at aut
au aus
bb brb
bd bgd
be bel
bf bfa
bg bgr
bh bhr
bi bdi
bj ben
bn brn
bo bol
br bra
bw bwa
bz blz
ca can
cd cod
cf caf
cg cog
ch che
ci civ
cl chl
cm cmr
cn chn
co col
cr cri
cu cub
cv cpv
cy cyp
cz cze
de deu
dj dji
dk dnk
dm dma
do dom
ec ecu
ee est
eg egy
es esp
fi fin
fj fji
fr fra
ga gab
gb gbr
gd grd
ge geo
gh gha
gm gmb
gn gin
gr grc
gt gtm
gw gnb
gy guy
hk hkg
hn hnd
hr hrv
ht hti
hu hun
id idn
ie irl
il isr
in ind
is isl
it ita
jm jam
jo jor
jp jpn
ke ken
kg kgz
kh khm
km com
kn kna
kr kor
kw kwt
kz kaz
la lao
lc lca
li lie
lk lka
lr lbr
ls lso
lt ltu
lu lux
lv lva
ma mar
md mda
me mne
mg mdg
mk mkd
ml mli
mm mmr
mn mng
mo mac
mr mrt
mt mlt
mu mus
mv mdv
mw mwi
mx mex
my mys
mz moz
na nam
ne ner
ng nga
ni nic
nl nld
no nor
np npl
nz nzl
om omn
pa pan
pe per
pg png
ph phl
pk pak
pl pol
pt prt
py pry
qa qat
ro rou
ru rus
rw rwa
sa sau
sb slb
sc syc
se swe
sg sgp
si svn
sk svk
sl sle
sn sen
sr sur
sv slv
sz swz
td tcd
tg tgo
th tha
tj tjk
tl tls
tn tun
to ton
tr tur
tt tto
tw twn
tz tza
ua ukr
ug uga
us usa
uy ury
vc vct
ve ven
vn vnm
vu vut
ws wsm
ye yem
za zaf
zm zmb
zw zwe
eu eu
dz dza
ad and
az aze
bs bhs
by blr
bt btn
ba bih
gq gnq
er eri
et eth
ir irn
iq irq
ki kir
kp prk
lb lbn
ly lby
mh mhl
fm fsm
mc mco
nr nru
pw plw
sm smr
st stp
rs srb
so som
ss ssd
sd sdn
sy syr
tm tkm
tv tuv
uz uzb
va vat
ps pse
ck cok
nu niu
`
