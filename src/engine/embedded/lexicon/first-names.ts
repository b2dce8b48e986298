/**
 * First names of the world by the gender of most who bear them, beside those of the two languages' own lists. Names
 * that women and men share (*Sasha*, *Kim*, *Andrea*) are in neither. They tell what a pronoun may mean; that something
 * is a name they do not tell.
 */
const FEMININE = `
  aafje aafke aagje aaliyah aaltje aarti aase abena abigail achieng ada adaeze adama-marie adela adele adelheid
  adeline adhiambo aditi adjoa adriana adrienne adwoa afia afke agata agathe agnete agnetha agnieszka agnė ai-ling
  aicha aida aikaterini aileen aina ainhoa aino aishwarya aissata akanksha akiko akinyi akke akosua akua alana
  alba albana alberdina aleida alejandra aleksandra alesha alexa alexandra alexandrine alexia alexis alicia alicja
  alida alie alieke alina alisha alison alix aliénor allie allison alma almaz almudena almut aloisia althea aly
  alyson alyssa alzbeta alžběta ama amaia amaka amal amanda amandine amani amara ameena amelia amelie amie aminata
  amira amna amparo amrita amruta amy amélie ana ana-belen anais anamaria anandi ananya anastasia anaïs anca anda
  andie andreea andrée aneta anette angel angeles angelica angelika angeliki angelina angelique angie angèle
  angélica anika anikó anita anja anjali anje anju anke ankie ankita ankje ann anna-lena anna-lisa anna-marie
  annabel annabella annalena annalisa annalise annamaria anne-marie anne-sophie annegret anneke anneli annelie
  annelies anneliese annelot annemarie annerieke annerose annet anni annick annie anniek annigje annika annmarie
  anoek anouk antigone antje antoinette antonella antonetta antonia antonietta anupama anuradha anya anđela
  aparecida aparna aphrodite apolline araba araceli araminta arantxa archana ardita ariadna ariana ariane arianna
  ariëlle arlene arlette armelle aroha arpita arta artemis arundhati arwa asha ashlee ashleigh asiya asma asmaa
  asmae assetou assita assunta astou astri astrid asuka asunción athina atieno atsuko aude audrey augusta auk
  aukje aurelie aurora aurélie autumn auður aušra ava avis awa awino axelle ayaka ayako ayesha ayla aylin aynur
  ayse aysel aysha ayu ayumi ayşe azadeh azra azucena aïcha aïssata babette babs bahar banu barbara barbora basma
  beata beate beatrix beatriz beauty becca becky behnaz belinda bella belén benedita bente beppie berber berdien
  berdina berit bernice berta bertha berthe bertille bertine beryl besa beth bethan bethany bethlehem bets betsey
  betsie betsy bettie bettina bettine beulah beverly beyoncé beáta bhavana bhavna biljana bineta birgit birgitte
  birna birthe birtukan blagorodna blanca blandine blanka blerta blessing blythe bodil boglárka bogna bohdana
  bojana bonnie borghild bosiljka bouchra boukje bozena bożena božena brandi brandy branka breanna brechje
  brechtje bree brenda brenna briana brianna bridget bridie brigitta brigitte briony brit britney britt britta
  brittany brittney bronwen bruna brunhilde bryndís bryony bukola bushra busisiwe bärbel béatrice bérénice caatje
  caitlin caitlyn callie camelia camila camilla candace candelaria candice candy capucine cara carina carine
  carleen carlene carlijn carlota carlotta carmela carol carola carole carolien carolina carolyn carolynne carrie
  carys cassandra catalina caterina catharina cathelijn cathelijne catherina catherine cato catrin catriona
  cayetana cecile celia celien celine ceri chaima chandrika chanel channa chantal chantalle chantelle charissa
  charity charlene charlot charlotta charlène charmaine chaya chaïma chebet chelsea chepkoech cher cherie cherry
  cheryl chiara chieko chika chimamanda chioma chitra chiyo chloe chrisje christabel christel christelle
  christiane christianne christien christin christy chrysoula ciara cicely cinzia ciska claartje clara clare
  clarien clarissa clarisse claudette claudine clazien clementine clodagh clothilde clotilde cláudia clémence
  clémentine coba cobie codruța coleen colette colleen comfort conceição concepción concetta connie conny
  constance consuelo coosje cora coral coralie corazon cordelia corien corina corine corinna corinne cornelia
  corrie costanza coumba cressida cristiana cristina crystal csilla cynthia cyrielle cécile céline dagmar dagmara
  dagny daisy daiva dalal dalia dalila dalisay dani daniela daniella danielle danijela danique danitsja danièle
  daniëlle danuta darlene davina dawn deanna debbie debby debora deborah debra dee deena deepa deepika deepti
  deidre deirdre delia delilah della delphine demi denisa deqa dervla desiree desislava despina dette devi devika
  dewi diandra diane dianne dieuwertje diewertje dijana dilara dilek dimitra dinah dineke dineo dini dionne dipti
  dirkje divya djamila djeneba doina dolly dolores domenica dominika donatella donna doortje doreen dorien dorine
  doris dorota dorothee dorothy dorothée dot dottie doutzen dragana drita dubravka duifje dulcie dunja durga
  débora dóra dörte ebba ebele ebeltje ebony ebru ecaterina edda edeltraud edina edlira edna edurne edwige edwina
  edyta eefje eefke eeva effie efua eglantine eija eileen eimear eira eirini eithne ekaterina eke elaina elaine
  eleanor eleanora eleftheria eleni eleonora elfriede eliana eliane elianne elif elin elina eline elinor elira
  elisa elisabeta elisabeth elisabetta elise elisha eliska elissa elizabet elize eliška elke ella ellie ellinor
  elly elna elodie eloise elona els elsa elsbeth elselien elsie elsje elske elspeth elva elvira elzbieta eléonore
  elżbieta emanuela embla emel emelie emeline emer emese emiko emilia emilie emily emine emmanuelle emmeline emmie
  emmy encarnación engelina enid enikő enrica erica erika erin ermira erna ernestina ernestine ersilia eryn
  erzsébet esi esme esmee esmeralda esmé esmée esperanza esra estefanía estela estella estelle ester estrella
  eszter ethel etsuko eugenia eugenie eugénie eulalia eun-ji eun-jung eunice eunji eva-lena eva-lotta evangelia
  evangeline evanthia eve evelien evelyne evgenia evgeniya evi evie evita ewa ewelina fabienne fabiola faezeh
  faith faiza famke fanni fanny farah fariba farida farzaneh fatiha fatmire fatou fatoumata faustine fawzia faye
  federica felicity femke fenella fenna fenneke fennie fern fernanda fernande ffion fiammetta fieke fien filipa
  filippa filiz filomena fiorella fitri flavia flavie fleur fleurtje floortje flora flore florence florencia
  florentina florica florien florrie flutura flávia foekje fokje fokkelien folake fotini franca france frances
  francesca francien francine francisca franka fransien fransje franziska françoise frauke freda frederique freke
  freya frida frieda friederike fronie froukelien froukje fruzsina frédérique frøydis fumiko funke fátima félicité
  gabby gabriela gabriella gabrielle gaelle gaia gail galina gamze garance gauri gayatri gaynor gaëlle geertje
  geertrui geertruida geesje geeta geetha geke gemma genet genevieve geneviève genoveva georgeta georgette georgia
  georgiana georgina geraldine gerbrig gerdien geri gerlinde germaine gerrie gerritje gertraud gertrud gesa gesina
  gesine geun-hye ghislaine gianna giedrė gilberte gillian gina ginette ginevra ginger ginny gioia giorgia
  giovanna gisela giselle gisèle gita gitta gitte giuditta giulia giuliana giuseppina gladys glenda glenys gloria
  glynis goedele golda goldie golnaz gonnie gonny gordana grace graciela grainne grazia graziella grazyna graça
  grażyna greer greet greetje gretchen grethe griet grietje griselda grit gro gráinne grâce gudny gudrun guinevere
  gulay gundula gunhild gunilla gunn gunnel gunvor guri guro guusje guðrún gwenda gwendoline gwendolyn gwyneth
  gülay gülsen gülten habiba hadeel hadewijch hadewych hafsa haifa hajnalka hala haley halima halina halla hallie
  halyna hana hanako hanan hanane hande hanh hanka hanne hanneke hannelore harini harma harmke harper harriet
  harriët haruka haruko hatice hattie hawa hayat hayet hayley hazel heather hedda hedvig hedwig heide heidemarie
  heidi heike heintje heleen helen helene helga helgard heli helle helma heloise heloísa helvi hema hemalatha
  hendrika hendrikje henny henrietta henriette henrike henriëtte hermien hermina hermione hertha hester hettie
  hetty hiba hibaaq hielkje hilda hilde hildegard hildur hilke hilkka hillevi hilly hiltje hiltrud hind hinke
  hiroko hisako hiske hitomi hiwot hjördis hoa hodan hollie holly honor honora honorata hope hortense houda hrefna
  huda huguette hui-ling huiling huong hye-jin hye-won hyejin hyun-jung héloïse hélène hương ibolya ida idoia
  ietje ietske ifeoma ifrah iga ikram ilaria ildikó ileana ilene ilka ilona ilse ilta ilze iman imane imelda imke
  immacolata imogen inaam indah india indira indra indu ineke inese inga inga-lill inger ingibjörg ingrida ingunn
  ingvild inka inken inma inmaculada inès inés inês ināra ioana ioanna iolanda iona iracema irena irina iris irma
  irmgard irmtraud iryna isa isabeau isabella isadora isaline isaura ishita isidora isla isobel isolde itske
  itziar iulia ivana ivanka ivete ivonne ivy iwona izabela izzy jaana jacinda jacinta jacintha jacinthe jacoba
  jacoline jacomijn jacqui jade jadranka jadwiga jagoda jaleesa jamila jana jandira jane janelle janette janice
  janie janina janis janna janneke jannet jannetje jannie jannigje janny janske jantine jantje jarmila jasmijn
  jasmin jasmina jasmine jasna jaya jayanti jayashree jayne jazmin jeanette jeanine jeanne jeannette jeannie
  jeannine jekaterina jelena jelica jemima jenifer jenna jenneke jennie jenny jepkosgei jeri jessie jet jetske
  jetta jettie ji-eun ji-hye ji-won-ae ji-young jieun jihan jihane jikke jikkie jildou jimena jing-yi jitka jitske
  jiyoung jo-anne joana joann joanna joanne jobje jodi jodie joelia joelle joely johanna johanne joke jolanda
  jolanta jolein jolien jolijn jolán jonna joosje jopie jordana jorien jorinde jorine jorunn josee josefa josefien
  josefina josefine josette josiane josie josien josine josje joséphine jovana jovel joy joyce jozefien joëlle
  juana juanita judi judit judy juli juliana juliet julieta juliette julija june junko jurema justina justine
  justyna jutta juultje jyothi jyoti jóhanna júlia jūratė kaarina kaat kaatje kadiatou kaija kaisa kaitlyn kaja
  kajsa kali kalina kalliopi kalpana kamila kamini kanchan kaori kara kari karianne karien karima karina karla
  karlien karlijn karolien karolina karoline karuna karyn kasia kat kata katalin katarina katarzyna kate katelijn
  katelijne katelyn katerina kateryna kateřina katharina katharine kathelijne katherine kathie kathrin kathryn
  kathy katie katja katleen katri katrien katrijn katrin katrina katrín katy katya kavita kavitha kawtar kay kaye
  kayla kazuko keeley keiko keira kelli kellie kelsey kendra keri kerrie kersti kerstin keti keziah khadija khady
  khaleda khanyi khaoula kiera kiki kimberley kimberly kimiko kine kinga kirsi kirsti kirstie kirstin kirsty kirti
  kitty kizzy kjersti klaartje klaasje klara klaske klaudia klazien klára kolinda komal konstantina kornelia
  kriemhild krista kristalina kristel kristen kristi kristie kristien kristin kristina kristine kristy kristín
  kristīne krisztina kriti krystal krystyna ksenija kumiko kusum květa kylie kyllikki kyoko kyriaki kyung-hwa
  käthe kübra lacey laetitia laila laima lakshmi lalita lambrini lamia lamya lan-anh lana lara larisa larysa lata
  latasha latha latifa latoya laure lauren laurette laurien lavender lavinia layla laëtitia lea leah leanna leanne
  leela leena leentje leida leigh-anne leila leilani leire lejla leni lenka leny leontien lesleyanne lestari lesya
  letesenbet leticia letitia letizia letty lexi leyla li-na lia liane lianne libby liberty libuše lidewij lidia
  lidija lidwien lidy lieke lien lieneke lientje lies liesbeth liesel lieselot lieselotte liesje lieve ligaya
  ligia lihua liina liisa lijsbeth lila lilac lilia lilian liliana liliane lilja lill lilli lillian lillie lily
  lina linde lindiwe linh linn linnea linsey liri lisanne lisbeth lise lise-lotte liselotte lisette liubov liv
  livia livvy liz liza lizette lizzie lizzy ljiljana ljoebov ljubica ljudmila loana loes loesje lois lola lone
  lonneke lore loredana lorella lorena lorenza loretta lori lorna lorraine lotje lotte lottie loubna louella
  louisa louison lourdes lova lovisa loïs luana luann lubna lucette luciana lucie lucienne lucile lucille lucinda
  lucrezia lucy lucyna lucía ludivine ludmila ludmilla ludy luigia luisa luise luiza lulu luminița lumturia luna
  lupe lurdes lut luz luzia luzviminda luísa lydie lynda lyndsay lyndsey lynette lynn lynne lynsey lysanne lysbeth
  lyubov lyudmila léa léonie léontine lídia lígia lívia lúcia līga maaike maame maarit maarja maartje mabel
  macarena machiko machteld madalena maddalena maddie madeleine madelief madelon madge madhavi madhuri madison
  mado maelle maeve magali magda magdalena maggie magnolia maha mahnaz mahsa mahua mai-anh mai-ko maia maija maike
  mairead mairi maisie maite maja makena maki mala malak malavika malaya malene malgorzata malia malika malin
  malini mallory malou mamie mamta mandy manisha manja manju manon manouk manuela mara marcela marceline marcella
  marci marcia marcy mareike maren marfa marga margaret margareta margarete margaretha margarethe margarita
  margaux margherita margie margit margje margo margreet margreetje margrethe margriet marguerite margôt mari
  maria-grazia maria-teresa mariah mariam mariama mariame marian mariana mariangela marianne maribel maricarmen
  maricel marie-anne marie-claude marie-france marie-jose marie-laure marie-louise marie-thérèse marieke mariekje
  mariella marielle marieluise marietta mariette marigold marija marijana marije marijke marijne marika mariko
  marilena marilyn marilène marina marinela marinka mariola marisa marise mariska marisol marissa marit marita
  marites mariya mariyam mariza mariëlle mariëtte marja marjan marjatta marjo marjolaine marjolein marjoleine
  marjolijn marjorie mark-marie marketa marketta markéta marleen marleentje marlene marlies marloes marly marlène
  marnie marrit marsha marta marthe marti martina martine martje marwa maryam maryann maryanne maryja maryna
  maryse marzena marzia maría marília masako masha mathilde matilda matilde matty maud maude maura maureen
  mauricette mavis maxine may maya mayumi maëlle maëlys małgorzata meaghan mechteld mechthild medine meena
  meenakshi meera meg megan megawati meghna megumi mei meihua meike meiling melania melek melike melina melinda
  melissa melissande melitta mellanie mente mercedes mercy meredith merel merijn merry mervi meryem meryl meseret
  meta mette meyrem mi-kyung mi-sook mia miah micaela michaela michela micheline michelle michiko michèle miek
  mieke mieko mien mientje miep mihaela miho miki-ko mila milada milagros mildred milena milica milijana millie
  milly miloslava milou mimi mimoza minako mindy minerva minji minke minna minnie miranda mireia mireille mirela
  mirella miren mirja mirjam mirjana mirosława mirre mirta mirte mirthe misaki missy misty mitzi miyuki moa moira
  mollie molly momoko mona monie monika monique montserrat morag morgana morgane morwenna motoko mouna mridula
  muguette mukta mulu muna muriel muthoni myfanwy myriam myrna myrtille myrtle myung-hee mária márta märta mélanie
  mónica mónika mădălina nabila nada nadege nadezhda nadieh nadira nadiya nadja nadège naděžda nahid naima naledi
  nalini namita namrata nan nana nanami nanda nandi nandini nandita nandje nanette naoko naomi narges nasra
  nasreen nasrin nastya natacha natalia nataliia nataliya natalja natalya natasa natasha nataša nathalie natividad
  natsuki natsuko natália nawal nazanin nazli naïma ndeye neelam neeltje neeta nefeli neha nel nele nelie nell
  nelleke nellie nelly nely nerea nermin nesrine nessa nettie nevena nevin nevyana ngoc ngozi nguyet nia niamh
  nicoleta nicoletta nicolette nicolien nida nidhi nienke nieves niina niki nikki nikolina nilima nilufar nilüfer
  nine ningsih ninon nirmala nirupama nisha nita nithya njeri nkechi nkosazana nneka nobuhle noelia noelle noemi
  noemie noha nokuthula nola nomsa nomvula nona noor noortje noreen noriko norma nosipho nouchka noura nozomi
  noémie noëlle ntombi nuala nunzia nuray nurcan nuria nuriye nursel nurul nyambura nynke nóra núria oana octavia
  océane oda oddny odile odilia oemra ofelia oili oksana olalla olena olesia olesya olha olive olivia oliwia olwen
  olya olympe olympia ombeline omolara oona opal ophelie ophélie oprah oriana oriane orla orlaith ornella orsolya
  ortrud otilia ottelien ottilie otília ouafa oumou outi oxana padma padmini paige paivi palesa pallavi paloma pam
  pamela paméla panagiota pandora paola paraskevi pari parisa parvati parvin pascale patience patrice-marie
  patricia patrizia patrycja patrícia patsy patti paule paulette paulien paulina pavla pavlína payal paz pearl
  peggy penelope perla pernille perpetua perrine petronella phaedra philippa phillipa philomena phoebe phumzile
  phuong-anh phyllis pia pien pierina pierrette pietje pietronella pilar pinar pippa piret pirjo pirkko piroska
  pleun pleunie plien polina polly pooja poonam poppy prachi pragya pratibha pratima precious preeti prerna
  priscila priscilla priti priya priyanka prudence prue prunella puck puja purificación purnima pushpa putri päivi
  queenie quitterie rabia rachael rachelle rachna radha radhika radka radmila rae raffaella ragini ragnheiður
  ragnhild raija raimunda raisa rajani rajni rakhi ralitsa raluca ramata ramona rana randi rani rania ranjana
  rannveig raquel rasa rasha rashmi ratna raven raymonde razan reba rebeca rebekka reena refilwe regine reiko
  reina reine reinhild reinhilde rekha remedios rena renata renate renee renske renu renuka renée reshma revathi
  rhian rhiannon rhoda rhona rhonda ria rianne ricarda richa rie rieke riekie riekje rieneke riet rietje rigmor
  riikka riitta rika rim rima rina rineke rini risa ritsuko ritu ritva riya roberta roberte robyn rochelle rocío
  roisin rokia roksana rolande rolien rolinka romane romie romola romy romée ronja roosje roosmarijn rosaleen
  rosalie rosalind rosalinde rosalía rosamund rosanna rosanne rosaria rose roseanne roselien rosella roselyne
  rosemarie rosemary roshni rosie rosilda rosine rositsa rossana rossella roswitha rosângela rotraud rowena roxana
  roxane roxanne roxie roxy roz rozalia rozemarijn rozemieke rozália ruby ruchi rudina rukhsana rumi rumyana rupa
  ruthie ruxandra ruža rébecca régine réka róisín róża rūta růžena saar saara saba sabien sabiha sabina sabine
  sachiko sade sadhana sadia sadie safae saffron safia safiya sagrario sahar sahra saida saki sakshi sakura salete
  salimata sally salma salome salomé saloua samantha samara samia samina sanaa sanae sanda sandhya sandrine
  sangeeta sangita sanja sanna sanne sanneke saoirse sarala saraswati sari sarita sarojini sarolta saskia satoko
  satu savannah savita savitri sayaka sayuri saïda scarlett seda seema seija selamawit selena selin selina selma
  semra senait senka senni serena setsuko sevda sevgi sevim shabana shabnam shahla shakuntala shalini shana shania
  shanta shanti sharda shari sharla sharlene sharmila sharon shauna shawna sheena sheetal sheherazade sheila
  shelby shelley shereen sherida sherri sherry sheryl shiela shilpa shirin shirley shizuka shizuko shobha shobhana
  shona shraddha shreya shruti shubha shweta sian sianed sibel sibongile sibylle sidonie sidsel siebrig sieglinde
  sien sienna sientje sierra sietie sietske signe sigrun sigríður sigrún siham sihame sijtje silje silke silvana
  silviya simin simisola simona simran sindy sinead sini siobhan siri sirkka sirpa sissi sita siti siv siw sjaan
  sjaantje sjoke sjoukje skye slavenka slavica slobodanka smaranda smita smriti sneha snehal snezana snežana
  so-young sofi sofia sofie sofiia sofiya sofía soili solange soledad solfrid solrun solveig solène sonal sonali
  sondra sonia soo-jin soo-yeon sophia sophy soraya sorcha sorina souad soumaya soyoung soňa spomenka sri stacey
  stamatia stana stanisława stanka stans star stavroula stefania stefanie steffi steffie stefka steinunn stephanie
  stien stijntje stina stine stoyanka styliani stéphanie su-jin subhadra sudha sue suhaila sujata sujatha sujin
  sukanya sukie sulastri sumathi sumiko sumitra summer sun-hee sunanda sunita sunniva surabhi surekha susana
  susann susanna susannah susanne sushila sushma susie suvi suzan suze suzette svea svenja svetlana svitlana
  svjetlana swantje swapna swati swetlana sybil sylvaine sylvana sylviane sylvie sylwia synne synnøve sytske
  szilvia ségolène séverine sílvia sônia sümeyye tabea tabitha tahira tahmina taina takako talia tallulah tamar
  tameka tamiko tammy tamsin tania tanisha tanja tansy tanuja tanvi tanya tara tarja taru taryn tasha tasneem
  tatiana tatjana tatum tatyana tawny teagan teija telma teodora teresinha tereza teri terri teréz tess tetiana
  tetje tetyana teuntje teuta thais thandi thandiwe thea theano thecla thelma thembi theodora thera therese
  theresia thi thirza thomasina thuy théodora thérèse thủy tia tiana tiffany tigist tiiu tijana tilda tilly tine
  tineke tinne tiphaine tiril tirunesh tirza titia titilayo tiziana tjitske toke tomoko tomomi tonke tonya toos
  topaz tori torill torunn toshiko tove tracey tracy trang traudl trees triin trijn trijntje trina trine trish
  trisha trixie trude trudi trudie trui truida trupti truus truusje tsveta tuba tugba tuija tulsi tuula tuuli tuva
  tyra tânia tímea tünde ulla ulla-maija ulrika ulrike uma una undine unity unni unnur urmila ursa ursel ursule
  urszula urvashi usha uta ute vaishali valbona valentina valentine valeria valeska valgerður valérie vandana
  vanesa vanessa vani varsha varvara vasiliki vasilisa vassiliki vasudha vasundhara vedrana veena veerle velichka
  velma vendula venetia verena verity verna veronica veronika veronique verónica vesna vibeke vicki victoire
  victorine vida vidya vigdis vigdís viivi viktoria viktoriya vilde vimala vinita viola violaine violet violeta
  violette viorica vira virginia virginie virág vittoria vitória viv viveca viviana viviane vivien vivienne višnja
  vjosa vlasta vonne vrinda véronique věra wafa wafaa wairimu walburga waltraud wambui wanda wangari wanjiru
  wassila wati wenche wendy weronika whitney wiebke wieke wies wiesje wiesława wietje wietske wilhelmien
  wilhelmina wilhelmine willa willeke willemien willemijn willow wineke winifred winnie winny winona wioletta
  worknesh wulan wytske xandra xanthe xenia xiaohong xiaoling xiaomei ximena yaa yamini yan-ling yana yanti yara
  yasemin yasmeen yasmina yasmine yasuko yekaterina yelena yen yentl yeon-hee yetunde yevgenia yevgeniya yfke
  yildiz ying ylva ymke ymkje yogita yoko yolaine yolanda yolande yoni yoo-jin yordanka yoshiko yosra young-ae
  young-hee yrsa yteke yukari yukiko yuko yulia yuliya yumi yumiko yuriko zadie zahia zahra zahraa zainab zakia
  zanele zara zaynab zdenka zdeňka zdravka zdzisława zehra zeinab zelda zeljka zena zeynep zhanna zilda zinaida
  zineb zita zlatka zodwa zoe zoey zofia zohra zoi zoia zoja zora zorica zosia zoya zoë zrinka zsuzsa zsuzsanna
  zsófia zubaida zuhal zukiswa zuleikha zulema zuzana zuzanna zwaantje zélia zélie ágnes ágota ángela ángeles ásta
  åsa åse édith éliane élisabeth élodie éloïse élsa éléonore émilie éva özlem ümran þórdís đurđa šárka željka
  živilė ștefania`;

const MASCULINE = `
  aad aakash aalbert aamir aapo aarne aarnoud aaro aaron aart aatos abbas abdelaziz abdelhamid abdelilah
  abdelkader abdelkarim abdellah abdelmajid abdelmalek abdelouahed abdelrahman abderrahman abdessamad abdi
  abdikadir abdiqani abdirahman abdolreza abdou abdoulaye abdulaziz abdulkadir abdullahi abdulrahman abdur abe
  abebe abel abhay abhinav abhishek abhisit abiy abraham achille achilleas achim achmed ad adalbert adam adebayo
  adekunle adel adelmo adem adewale aditya adnan adolf adolfo adolphe adonis adriaan adrian adriano adrianus
  adrien afanasy afonso agim agostino agus agustín ahmad ahmet aidan aigars aike aimé ainars aitor aivar aivars
  ajay ajit akash akbar akhil akin akram aksel akshay aladdin alaeddin alain alan alassane alastair alberto
  albertus albin albrecht albéric alcides aldemir aldert aldo aldous alec aled alejandro alejo alekos aleksa
  aleksandar aleksander aleksandr aleksej aleksey aleksi aleksy alessandro alessio alexandre alexandros alexandru
  alexey alf alfio alfons alfonso alfredo algirdas alin aliyu alkis allan allard almazbek alois alok aloísio
  alparslan alper alpha alphonse alrik alun alvar alvaro alwin amador amadou aman amancio amar amaury ambroise
  ambrose ambrosius amedeo amerigo amin amir amit amitabh amjad ammar amol amos amund amédée américo anand anant
  anas anastasio anastasios anatole anatoli anatolij anatoliy anatoly ander anders anderson andor andre andreas
  andrei andrej andres andrew andrey andries andrii andris andrius andriy andrus andrzej andrás andré andrés ange
  angelino anguel angus aniket anil anirban aniruddha anis ankit ankur anmol anoop ansel anselm anselme ansgar
  anshuman ant antal antanas ante antero antheunis anthonie anthonius anthony anto antoine anton antonello antoni
  antonin antonino antonis antonius antony antoon ants antti antónio antônio anup anupam anutin anwar aníbal
  anđelko apostolos aras arben arcadio archer archie ardeshir arend ari arie arif arild arindam aris aristide
  aristides aristotelis arjaan arjan arjen arjun arkadi arkadij arkadiusz arkady armand armando armas armen armin
  armindo arnab arnaldo arnar arnaud arndt arne arnfinn arno arnoud arnout arnt arnulf aron arrigo arron arsalan
  arsenio arslan arsène art artan artem artemio artis arto arttu artur arturo arty artyom arun arvid arvind arvīds
  arūnas asad asbjørn asen asger asghar asher ashish ashok ashot ashraf ashutosh ashwani ashwin asif asim askar
  aslak aslan asle atal atanas athanasios atif atilla atle attila attilio atul audun august auguste augustin
  augusto augustus auke aurel aurelio aurelius aurélien austen austin avinash axel ayan aydin ayhan ayman aymeric
  ayodele aytac ayub azhar aziz aécio babajide babak babatunde baden badr baha bahadir bahman bahram bakary baki
  balaji balakrishna baldassare baldev balduin baldur baldvin balram baltasar baltazar balázs bambang bamir
  baptiste baran barasa barclay barend baris barnaby barnabás barnabé barney barrie barry bart barthélemy
  bartolomeo bartolomé bartosz bartłomiej baruch barış bas basel basem bashar bashir basil basile basilio basim
  bastiaan bastian bastien batuhan baudouin bauke bautista bavo baxter bayram beau bedřich behnam behrouz behzad
  bekele bekim bekir bello belmiro beltrán ben bence benedek benedict benedictus benedikt bengt beniamino benicio
  benigno benito benjamín benji benno benny benoit benoît bent bentley bento benton berat berend berhanu berk
  bernardo bernd bernhard bernie berry bertel berthold bertie bertil bertram bertrand bertus besim besnik bettino
  bhagat bharat bhaskar bhim bhupendra bhushan biagio bidzina bijan bijoy bikram bilal billy biman bipin biren
  birger birk birkir bjarke bjarne bjarni bjorn björn bjørn blade blaise blaž blerim bob boban bobby bobi bodo
  boele boet bogdan bogoljub bogomil bogusław bohdan bohumil bohuslav boiko bojan bolesław bongani bongbong bonne
  booker bora borislav borja borys bosse boubacar boudewijn bouke boy boyd boyko bořivoj boško božidar brad
  bradley bragi brahim bram brandon branimir branislav branko bratislav braulio brendan brennan brent brett brian
  brice brijesh brody bronisław bronson brooks bror bruce bruno bryan bryce bryn buck bud budi bujar bulent burak
  burhan burkhard burt buster byron bård béla børge bülent bünyamin břetislav cade caden caetano caio cal caleb
  calin callan callum calvin camiel camillo camilo campbell can carel carl carles carlo carlton carmelo carmine
  carson carsten carter carwyn cas casimir caspar casper cassiano cassius catalin cayetano cecil cedric cees celso
  cem cemal cemil cengiz cesar cesare ceyhun cezar cezary chad chaminda chance chandan chander chandler
  chandrasekhar charalambos charles charles-henri chas chavalit chaz chee-hwa cheikh cheng-chih cheruiyot cheslin
  chester chet chetan chidi chiel chike chinedu ching-te chip chirag christaan christer christiaan christian
  christo christodoulos christof christoforos christoph christophe christopher christos chuck chukwuma chul-soo
  ciaran cihan cihat cillian ciprian cipriano cirilo ciro claes clark claudio claudiu claus claver clay clayton
  clemens clement clemente cleve cliff clifford clint clinton clive clovis clyde clément codrin cody coen coenraad
  colby cole colin colm conan conn connor conor conrad constant constantijn constantin cooper cor corbin cord
  corentin corey cormac cornel cornelis corneliu cornelius cornell corné corrado cory cosimo coskun cosmin cosmo
  costas costel costin craig crispijn crispin cristi cristian cristiano cristoforo cristovão cristóbal csaba cuma
  curtis cuthbert cyprien cyril cyrille czesław cándido cédric césaire césar cícero cüneyt călin cătălin daam daan
  dacian dae-jung dafydd dag dahir dai dainis dainius dale daley dalibor dalip dallas dalton damiaan damian
  damiano damien damir damián damodar damon dan dane daniel-arap daniil danijel danilo daniël danny danylo daoud
  daragh darby dario darius dariush dariusz darko darnell darrell darren darrin darryl darshan daryush darío dash
  dave davey davi davide davis davit davor davorin davíð dawei dawid dawit dawood dawson deacon dean debashish
  decebal declan dedi deepak dejan deke del delano delfín delroy delyan demeke demetrio demetrius denilson denis
  dennis denny denys denzel denzil derek derk derrick des desi desiderio desmond destry detlef detlev dev devendra
  devon devrim dexter dezső dhananjay dharam dharmendra dhruv dick dickie didier diederik diego dieter diethard
  dietmar dietrich dieudonné digby digvijay dilip dillon dilson dimcho dimitar dimitri dimitrie dimitrios dimitris
  dinesh dino dinu diogo dion dionysis dionísio diosdado dipak dipankar dirk djordje djordy djurre dmitrij dmitriy
  dmitry dmytro dody dogan dolf domagoj domenico domingo domingos dominic dominick dominicus dominik don donal
  donato dong-hyun dong-wook donnie donny donovan dorian dorin doug dougal dougie douglas douwe doyle dragan drago
  dragoljub dragos dragoslav dragoș dragutin dražen dries driss duane duc duco dudley duff duke dumitru duncan
  dung durgesh durk dusan dustin dušan dwayne dwight dyfan dylan dácio dániel dávid désiré eamon eamonn earl eb
  ebbe ebel eberhard ebo ebrahim eckart eckhard eddie eddy edgard edgars edi edilson edin edison edmond edmund
  edmundo edo edoardo edouard edsger edson eduard eduardo edward edwardo eef eelco eelke eemeli eero eetu efan
  efrain efraín efstathios efthymios egbert eggert egide egidio egill egils egon egor ehrenfried ehsan eifion
  eigil einar eino eirik eiríkur eise eitel eivind eknath eko ekow ekrem el-mehdi eladio elbert elco eldert eldon
  eldridge eleuterio eli elijah elio eliseo elling elliot elliott ellis elmar elmer eloy elroy elton elvis elwood
  elwyn elyas elói emanuel emanuele emeka emeterio emiel emil emile emiliano emilio emin emir emlyn emmanouil
  emmerson emmett emomali emrah emre emrullah emrys enda endre enes engbert engel engelbert engin enguerrand enlai
  ennio enno enrico enrique enver enzo ephraim epifanio epke ercan erdal erdem erdinç erdoğan eren ergün erhard
  erich erik erkan erkki erlend erling ermanno ernest ernesto ernst ernő erol errol ersin erskine ertan ertuğrul
  ervin erwin esa esat esben esko esmail esmond espen estanislao esteban estêvão ethan etienne ettore euan eubie
  eudes eugen eugene eugenio eugeniusz eugène eurico eusebio eusebiu evan evandro evangelos evariste evaristo
  everard everett evert everton evgeni evgeny evo evžen ewald ewen ewout eyad eyadéma eystein eyüp ezekiel
  ezequiel ezio ezra faas fabian fabiano fabien fabio fabián fabrice fabrizio fabrício facundo fadel fadi fahad
  fahd fahri faisal faiz falk farhad farhan farid faris farmaajo farooq farouk farrell farrokh farshad fatih
  fatmir fatos faure faustin fausto fawad fawzi faysal fedde federico fedir fedor feico feike felice feliciano
  feliks felipe femi ferdinando ferenc fergus ferhat ferit fermín fernand fernando fernão feroz ferre ferris
  ferruccio ferry fethi fevzi feyo fidel fiifi fikile fikret filip filipe filippo finn finnur fintan fiorenzo
  firas firmin fitzgerald fjodor flavio fletcher flip florencio florent florentino florin floris floyd fokke
  folarin folker folkert fons foppe forbes forrest fortunato foster fotis fouad francesc francesco francis
  francisco franciscus franciszek franck franco francois franjo franklin franky frans frantisek františek franz
  franz-josef françois fraser frazer freddie freddy frederic frederick frederico frederik fredrik freek friedemann
  friedhelm friedrich friso frits fritz friðrik frode fryderyk frédéric fuad fulgencio fulvio furio furkan fyodor
  fábio félix gabe gabriël gael gaetan gaetano gagik gajendra galen gamal ganesh garba gareth garret garrett
  garrison garry garson garth gary gaspar gaspard gaspare gaston gatien gatis gaurav gautam gauthier gavin gavril
  gaz gaël gbenga gebhard gediminas geert geir gelu genady genaro gene gennadi gennady gennaro geoff geordie georg
  georges georgi georgios georgy geraint gerald geraldo gerardo gerben gerd gereon gergely gerhard gerlof germain
  germano germen germán gerold gerrit gerry gert gertjan gervais getachew gethin getúlio geun-hee gevorg ghassan
  gheorghe ghislain gholam giacomo giampaolo giampiero gian gian-carlo giancarlo gianfranco gianluca gianluigi
  gianmarco gianni giannino giannis gianpaolo gideon giel gijs gijsbert gijsbrecht gil gilbert gilberto giles
  gilles gilmar gino gintaras ginés gioacchino giordano giorgi giorgio giorgos giosuè girish girma gitanas
  giuliano giulio giuseppe gjergj gleb glen glenn glyn gnassingbé godfrey godfried goffe gojko gonzague gonzalo
  goodluck goos gopal goran gordan gosse gotabaya gottfried gotthard gotthilf govert govind grad gradus grady
  graeme graham grant grantley granville gray graziano greg gregor gregorio gregory grier griff griffin grigore
  grigori grigorij grigory grover gruffydd grzegorz grégoire grégory gudmund guerrino guglielmo guido guilherme
  guillaume guillermo gulzar gunnar gunnleik gunther guntis guofeng guoqiang gurbanguly gursharan gus gustaaf
  gustaf gustav gustave gustavo guthrie guttorm guus guy guzmán guðjón guðlaugur guðmundur gwede gwenaël gwilym
  gwyn gyula györgy gábor gérald gérard géraud géza gísli gökhan gökmen göran gösta götz günter günther haakon
  habib hachim hadi hafþór haidar haifeng haijo haile hailemariam haitham hajo hakan hakim hal halbe haldun halil
  halldór halvard halvor hamad hamdan hamdi hamed hamid hamilton hamish hamit hamza hani hank hannes hanno hannu
  hans-joachim hans-jürgen hans-peter hansjörg hansraj hao-yu harald haraldur hardik hari haris harish harko
  harlan harm harmen haro harold haroon harri harrie harrison harsh harsh-vardhan harsha harshad hartley hartmut
  hartwig haruhiko haruki harun harvey hasan hashim hasnain hatem haydar haydn hayo hayri haytham hazem heath
  heathcliff hector hedi hedley hedzer heero heikki heiko hein heiner heino heinrich heinz heitor helder helgi
  hellmut helmer helmich helmut helmuth hemant hemmo henderson hendra hendricus hendrik henk henning henri
  henricus henrik henrique henry henryk herb herbert herbie hercule heribert heriberto herleif herman hermann
  hermanus hermes hernán hero herre heru herve hervé hessel hette hicham hidde hideki hideo hidetoshi hielke
  hikmet hilaire hilario hilbert hilbrand hilmar hilmi himanshu hinrich hippolyte hipólito hiram hiro hiroaki
  hirofumi hiroki hiroshi hiroyuki hisashi hisham hissène hitesh hişam hjalmar hjörtur ho-joon holger hollis homer
  honoré horace horacio horatio horațiu horia horst horácio hossam hossein houssem hovik howard howell howie hrafn
  hrant hristo hrvoje hryhoriy hubertus hubrecht huey hugh hugo hugues huib huibert humberto humphrey hun hung
  hunter husein hussein huub huw hyacinthe hylke hynek hyun-woo hywel håkan håkon héctor hélder hélio hùng hüseyin
  iacopo iain ian iancu ianto ibraheem ibrahima ichabod ichiro idrees idris idriss ids ieuan ifan ifor ignace
  ignacio ignacy ignazio ihor ihsan iiro ike ikenna iker il-sung ilari ilia ilias ilie ilija ilir ilker ilkka
  ilmari ilya ilyas ilídio imad immanuel immo imran imre inan indalecio indrek ingemar ingmar ingo ingolf ingvar
  ingvi innokenty ioan ioannis ion ionel ionut ionuț iosif iqbal irakli irfan irshad irvin irvine irving irwin
  isaiah isaias isamu isao isaías ishaq ishmael isiah isidoor isidore isidoro isidro iskender isko islam ismael
  ismail ismaël ismaïla ismet issa issei istván italo itamar iulian iuliu ivano ivar ivars ivaylo ivica ivo ivor
  iván iwan izaak izzet iñigo jaak jaakko jaan jaap jaber jabez jabir jabu jacek jacinto jack jackson jacky jaco
  jacobo jacobus jacopo jacques jacó jadon jadranko jae-in jae-myung jae-yong jafar jagan jagdish jago jaime jair
  jairam jairo jakaya jake jakob jakov jakub jalal jalil jamal jameson jamil jamshid jan-dirk jan-erik jan-jaap
  jan-kees jan-peter jan-pieter jan-willem jani janne jannes janus janusz jared jari jarkko jarl jarmo jarno
  jaromír jaroslav jarosław jarrod jarvis jason jasper jatin javad javed javid javier javon jawad jawaharlal jax
  jay jayant jayden jayesh jean-baptiste jean-bedel jean-christophe jean-claude jean-françois jean-jacques
  jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-yves jeb jed jedediah jef
  jefferson jeffrey jegor jelle jelmer jelte jenkin jens jenson jenő jeremiah jeremias jeremy jermaine jeroen
  jerom jerome jeronimo jeroom jerre jerrod jerry jerry-john jerzy jerônimo jesper jesse jesus jesús jethro
  jevgeni jiabao jianguo jianhua jim jimmie jimmy jin-woo jindřich jinping jintao jiri jiro jitendra jitse jiří
  joachim joakim joannes joao joaquim joaquin joaquín job jobbe jobst jochem jochen jock jodocus joel joep joeri
  joey johann johnny joko jolyon jomo jon jonah jonas jonathan jonathon jong-il jong-un jonne jonny jonty joon-ho
  joost joram jordi jordy jorg jorge jorik joris jorma jorn jorre jorrit jort jos josef josep joseph josh joshua
  josiah josip josselin jostein josué josé josé-carlos jotte jouko jouni jovan jozef joão joël juan-carlos juanjo
  juanma jud judah judd juha juhani juho jukka jules julian julien julio julius juliusz julián juma jun-ichi
  jung-ho junichi junichiro junjie juozas jur jure jurgen juris jurjen juro jurre jurriaan jurriën juscelino jussi
  juste justin justo justus jusuf juuso jános jérémie jérémy jérôme jóhann jón józef józsef jörg jörn jørgen
  jürgen jüri jānis jędrzej kaan kaarel kaarlo kabelo kacper kadir kagiso kai-shek kailash kaito kaj kajetan kalev
  kalevi kalle kalonzo kaloyan kalyan kamau kamel kamiel kamil kamran kane kapil karan kareem karel kariuki karl
  karl-heinz karlheinz karol karsten karthik kartik karunanidhi kasim kaspar kasper kassym-jomart katlego katsuya
  kauko kaushik kayode kazem kazimierz kazuhiko kazuhiro kazuki kazuo kazuya keenan kees keiichi keimpe keiran
  keisuke keith kelvin kemal ken kenan kendrick kenenisa kengo kenichi kenji kenneth kenny kenrick kensuke kent
  kenta kenton kenzo kepa keqiang kerr kerst keshav keshawn ketelbinkie ketil keyvan khaldoun khaled khalid khalil
  khurram ki-moon kian kibet kiefer kieran kieron kiichi kilian kimmo kimon kingsley kip kipchoge kipkemboi
  kiplagat kiprono kirby kiril kirill kirilo kirit kirk kishore kiyoshi kizza kjartan kjeld kjell klaas klas
  klaus-dieter knox knud knut kobe kobus koen koenraad koert kofi koichi koji kojo konrad konstantin konstantinos
  koos koray korbinian korkut kosta kostas kostis kostya kosuke kourosh krasimir krešimir krijn kris krishna
  krishnan kristiaan kristian kristinn kristjan kristján kristof kristoffer kristopher kristóf krišjānis krsto
  krum krystian kryštof krzystof krzysztof kudakwashe kujtim kumar kumara kunal kunibert kunle kuno kwabena kwadwo
  kwaku kwame kwasi kwesi kyle kyriakos kyrylo kyung-soo kyösti kálmán kári károly kåre kévin kürşat kārlis
  kęstutis lachlan ladislao ladislav laerte lage lahcen lajos lakhdar lakshman lalit lalu lam lamar lambert
  lamberto lambros lamont lance landon lane langston larry lasith lasse laurence laurens laurent laurent-désiré
  laurentius laurențiu lauri lauritz lautaro lavrenti lawrence lawson laxman lazar lazare lazarus leander leandro
  lech lechosław leen leendert leevi lefteris leif leland lemuel len lennart lennert lennie lennox lenny leo
  leocadio leon leonardo leoncio leone leonel leonhard leonid leonidas leopold leopoldo leroy les lester leszek
  lev levan levent levente levi levon lewin lewis lex liam libero libor liborio lieuwe lieven linas lincoln linus
  lionel lisandro livio liviu ljubiša ljubo llewellyn lloyd llywelyn lode lodewijk lodovico logan loic lonnie
  lorcan lorens lorenz loris lorne lotfi lothaire lothar louie loukas loup lowell loïc lubbert lubomír luboš luc
  lucas lucian luciano lucien lucio lucius ludger ludgero ludo ludovic ludovico ludvig ludvík ludwig ludwik luigi
  luit luitzen luiz luka lukas lukasz luke lukáš lulzim lungelo luther lutz luuk luís lyle lyndon lyuben lyubomir
  lászló lázaro léandre léo léon léonard léopold lúcio lütfi lőrinc maarouf maarten maas mac macario macharia
  maciej mack madan maddox madec madhav mads magne magnus magnús mahamat mahathir mahdi mahendra maher mahesh
  mahinda mahmoud mahmud mahmut maik maikel maina maithripala majed majid makis maksim maksym maksymilian malachi
  malachy malcolm malek malik mallikarjun malo malte mamadou mammohan mamoru manas mandla manfred manfredi mangesh
  manik manish manlio manmohan manny manoel manohar manoj manolis manolo mansour mansur mantas manuel manus
  marc-antoine marcel marceli marcelino marcellin marcello marcelo marcial marcin marcos marcus marek margus
  mariano marinko marinus marius mariusz markku marko markus marlon marlowe marnix marouane marquis marshal
  marshall mart marten martial martijn martinus martti martyn martín marv marvin marwan masahiko masahiro masaki
  masanori masao masashi masato masayuki mason masoud massimiliano massimo massoud mate mateo mateus mateusz
  matheus mathias mathieu mathijs mathis mathurin mathéo matko mato matouš mats matt matteo matthew matthias
  matthieu matthijs matti mattia mattias matías matěj maup maurice mauricio maurits maurizio mauro maurício
  maxence maxim maxime maximilian maximilien maximus maxwell mayank mazen medhat mees mehdi mehrdad meindert
  meinhard meinolf mekonnen melchior melchor meles melih melle mels melville melvin melvyn mendel menno mensah
  merlin merrick merrill mert mervyn merwan mesud mesut metin mevlüt meyer micah michail michal michalis michaël
  michał michel michelangelo michiel mick mickey mieczysław miguel-ángel mihai mihail mihajlo mihkel mihály miika
  mijo mikael mikel mikhail mikheil mikis mikkel mikko miklós mikolaj mikołaj milan mile milenko miles mili milind
  milivoje millard milo milojko milomir milorad milos miloslav milovan miloš miltiadis milton mimmo min-ho min-jae
  minas minne minoru miodrag mircea mirco mirko miro miroljub miroslav miroslaw mirosław mirsad mirza mitch mithun
  mitsuo mitsuru mitya mladen moaz modesto modibo mogens mohamad mohammad mohamud mohan mohandas mohit mohsen
  mohsin moisés mojmír momčilo moncef monroe montague monte monty moo-hyun moos mordecai moreno moritz morley
  morris mort morten mortimer morton moses moshe motohiro mounir mourad moussa mozes moïse muammer mubarak
  mudassar mugur muhamed muhammad muhammadu muhammed muhammet muharrem muhyiddin mukesh mukhtar mukul mulatu
  mulayam muneer mungo munir muqtada murad murali murat murdo murilo murlidhar murray murtaza musa musab musalia
  museveni muslim mustapha mutlu muzaffer mwangi mykhailo mykhaylo mykola myles myron myung-bak mzwandile márcio
  mário márk márton mátyás máté máximo médard mümtaz māris nabil naci nadeem nadim nadir nael nagato nagesh
  nageswara naguib naim najib najibullah najm namik nana-yaw nandan nando naoki naoto narayan narayana narciso
  narcisse narek narendra naresh narve nasir nasser nat natale nate nathan nathanael nathanaël nathaniel naveed
  naveen navid navin nawaf nawaz nazar nazario nazim nazir nebojša necati necdet necmettin ned nedeljko nedžad
  neeraj nehemiah neil nektarios nello nelson nelu nemesio nenad nepomuk nerio nestor nev neville nevio newton
  neymar neşet nhlanhla niall nicanor niccolò nichi nicholas nick nicklas niclas nico nicodemus nicolaas nicolae
  nicolas nicolás nicolò nicușor niek niels nihat niilo nikhil nikica nikiforos niklas nikol nikola nikolai
  nikolaj nikolaos nikolaus nikolay nikoloz nikos nikša nile nilesh nils nino niranjan nirav nitesh nitin nitish
  niyazi nizam nizar njoroge njål nkosinathi nnamdi noam noboru nobuo nobuyuki noel nolan nolle norbert norberto
  norio norm norman normunds norodom norris norton nour-eddine noureddine novak noynoy noé noël nuhu numan nuno
  nunzio nuri nursultan nurullah nye nándor néstor oakley obadiah obbe obinna ochieng octave octavian octavio
  octávio odd oddvar odell odhiambo odilon odin odysseas oeds ogden ognjen ognyan okan okke okoth oktay ola olaf
  olav olavi olavo oldřich ole oleh oleksandr oleksii oleksiy oliver olle olli olof olumide olusegun olusola
  oluwaseun om-prakash omar-bongo omari omer omid omkar omondi ondrej ondřej onne onni onno onofre onofrio onur
  onyango onésime onésimo oreste orestis orfeo orhan orin orlando orson ortwin orville osama osamu osbert osgood
  oskar osman osmo osric ostap osvaldo oswald oswin oszkár otakar othman otieno otis otmar otso ottavio otte
  ottmar ottokar ottó otávio ouassim ouma oumar oupa ousmane ove ovidiu owain owen oz ozan ozgur ozzie ozzy paavo
  pablo packy pacôme paddy padraig palle palmiro panagiotis panayiotis pancracio pandeli panfilo pankaj pankraz
  panos pantelis panu panyaza paolo parag paresh parfait partha parviz pascal pascual pasi pasquale patricio
  patrik patrizio patryk patxi paul-henri pauli paulin paulino paulius paulo paulus pavan pavel pavle pavlo pavlos
  pawan pawel paweł paxton payam peadar pearce peder peer peeter pekka pelayo pelle pellegrino pentti pepe pepijn
  per percival percy peregrine perico periklis pero perry pertti pervez petar pete petey petko petr petre petri
  petro petros petru petter petteri phelan phil phileas philibert philipp philippus philémon phineas phuc phumlani
  phúc pier pierce piergiorgio pierluigi piero pierre pierre-yves pierrick piers piet piet-hein pieter pieter-bas
  pietro pim pinarayi pino pio piotr piran pita pius piyush pjotr placide plamen platon plácido plínio poldi
  policarpo polykarpos pombe popke porfirio porter poul pouya prabhakar prabowo pradip prafulla prahlad prakash
  pramod pranab pranav prasad prasanna prashant pratap prateek praveen pravin prawit prayut prayuth preben predrag
  prescott preston priit primo prithvi prithviraj prodromos prosper prospero przemysław pule puneet purnomo
  purushottam pyotr pál páll pär péter pétur přemysl qasem qasim quang quentin quincy quinten quinton quintín
  quique quirijn quirino quirinus rab rachid radboud rade radek radenko radim radivoje radoje radomír radoslav
  radoslaw radosław radovan radu raf rafa rafael rafal rafaël rafał rafe raffaele rafferty rafik rafiq raghav
  raghu raghunath raghuram ragnar rahul raila raimo raimondo raimonds raimund raimundo rainer raivo raj raj-kumar
  raja rajan rajat rajeev rajendra rajesh rajiv rajko rajnath rakesh raleigh ralf ralph ralphie ram ramachandra
  ramadan raman ramazan ramdas ramesh rami ramin ramiro ramnath ramsay ramses ramsey ramush ramzan ramzi ranariddh
  ranasinghe ranbir randal randall randolph randy ranil ranjan ranko raoul raphael raphaël rashad rasheed rashid
  rasim rasmus rastus ratan ratko ratnakar rauf raul rauno ravi ravindra ray raymon raymundo razvan raúl recep
  redmond redouan reece rees refik reggie reginald reid reidar reijo reimund rein reinaldo reindert reiner
  reinhard reinhold reinier reino reinoud reinout rembrandt remco remi remigio remo remy renan renato renaud
  renger renze renzo rené rex reynaldo reynir reza rezső rhett rhodri rhys riad ricardo riccardo rich richie
  richárd rick ricky ridvan riekus riemer rienk rients rifat rigoberto rijk rik rimantas ringo rino rinse rintaro
  rinus riordan rishabh risto ritesh ritse rivaldo riyad riza rizal roar rob robbe robbert robbie roberto rocco
  roch rochus rod roddy roderich rodger rodion rodney rodolfo rodolphe rodrigo rodrigue roel roeland roelof roemer
  rogelio rogier rogério rohan rohit roko rokus rolando rolf rollo romain roman romano romaric rombout romeo romke
  romolo romualdo román romário roméo ron ronaldo ronan ronny roosevelt roque rory rosen rosendo ross rostam
  rostislav rowland royce royston ruairi ruben rubin rubén rudi rudiger rudolf rudolphus rudy rudyard rufus
  ruggero rui rumen rune rupert ruperto rupesh rupprecht rush ruslan russ russell rustam rustem rusty rutger ruud
  ruurd ryan ryo ryoichi ryoji ryosuke ryota ryszard ryu ryuichi ryutaro régis rémi rémy róbert rúben rüdiger
  răzvan rıza saad saber sabin sabri saburo sachin saddam sadegh sadiq sadık saed saeed sahil said saif sait sajid
  sakari sakis salah salahuddin saleh salem salih salil salim salman salomon salva salvador salvatore saman sameer
  samet sami samir sammy sampath samson samuele samuli sanath sancho sander sandile sandro sang-hoon sani sanjay
  sanjeev sanjiv santeri santiago santo santos santosh sapar sarath sardar sarfaraz sarmad sarvesh satish satoru
  satoshi saturnin saturnino satya satyendra saul saulius saurabh saurav savaş saverio savino savo savvas sawyer
  sayed saïd saúl scot scott scottie sead seamus sean seb sebald sebas sebastiaan sebastian sebastiano sebastien
  sebastião sef sefa segun segundo seiichi seiji sejad sekou selahattin selcuk selim sello selçuk semih semjon
  semyon senad senzo seok-youl seppe seppo septimus serdar serge sergei sergej sergey sergi sergio sergiu sergiusz
  sergiy serhat serhii serhiy serkan servaas serzh seth seumas seung-min severiano severino seydou seyfi seymour
  seán shafiq shahid shahin shahram shahzad shailendra shailesh shakir shamus shane shankar shantanu shaquille
  sharad sharif shashank shaukat shaun shavkat shawkat shawn shehbaz shekhar sheldon shem sheraz sherif sherman
  sherwin shigeo shigeru shikhar shin shinichi shinji shinjiro shintaro shinzo shiro shiv shivendra shivraj shoaib
  shogo shoichi shoji shota shubham shuichi shuji shunsuke shyam si sibusiso sid siddharth siebe siebrand siebren
  siegbert siegfried siegmar siegmund siem siemen sierk siert sietse siewert sigbjørn sigmar sigmund sigmundur
  sigurd sigurjón sigurður sigvard sihanouk siim sikko silas silvano silvester silvestre silvestro silvino silvio
  silviu sim simba simen simeon simão siméon simón sinan sinclair sindre siniša sip siphiwe sipho sipke sirimal
  siro sirwan sivert sixten sixto siyabonga sizwe sjaak sjaco sjarel sjef sjoerd sjors sjur skender skip slamet
  slaven slavi slaviša slavko slavoljub slawomir slobodan smail snorre snorri sofian sol solomon somchai somerset
  somnath somsak soner sooronbay soren sorin sota sotiris soufiane souleymane sourav spencer spike spiro spiros
  spyridon spyros srdjan sreten srettha srikanth srinivas srinivasan srđan staf stafford stamatis stan stanford
  stanimir stanislas stanislav stanislaw stanisław stanley stathis stavros steef stef stefaan stefano stefanos
  steffen stefán stein steinar steingrímur steinn stelian stelios sten stepan stephan stephen sterling stevan
  steve stewart stian stig stijn stipe stirling stjepan stoyan stratos strom stu stuart sture sturla stylianos
  stéphane suat subash subhash subodh subramanian sudarshan sudhakar sudhir sudip sugeng suharto suherman suk-yeol
  sukarno sukhbir sulaiman suleiman suleyman sundar sunder sune sung-ho sung-min sunil suraj surayud surendra
  suresh suryakant sushant sushil susumu sutrisno svante svein sveinn sverre svetislav svetozar svyatoslav
  swaminathan swapan syb sybe sybolt sybrand sybren syed sylvain sylvester sylvestre sylwester symen sytse
  szabolcs szilárd szymon sándor sébastien sékou sérgio séverin søren süleyman sławomir taavi taco tad tadao
  tadashi tadesse tadeusz tae-hyung tae-woo taffy tage taha tahir tahsin taisto takahiro takashi takayuki takeo
  takeru takeshi takis takuma takumi takuya talal talat talha tam tamer tamim tammo tamás tancredi tancrède tanel
  taneli tanju tanmay tapani tapio taras tarek tareq tarik tariq tarmo taro tarun tasos tate tatsuo tatsuya
  taulant tauno tavish tayfun taylan tayyip tebogo teboho ted teemu teije tejas tejashwi tekin telmo temel teodor
  teodoro teoman terence terje tero terrance terrell terrence teruo tesfaye tetsuo tetsuya teun teunis teuvo
  tevfik tewodros tex teófilo thabiso thabo thad thaddeus thaksin thanasis thane thang thanos thelonious themba
  themis theobald theodoor theodor theodore theodoros theodorus theodosis theofilos thiago thibault thibaut
  thierry thies thijmen thijs thilo thodoris thor thorben thorbjörn thorbjørn thorleif thornton thorstein thorsten
  thorvald thulani thure théo théodore théophile thắng tiago tiberiu tibor tiede tiemen tiernan ties tigran
  tihomir tiit tijl tijmen tijn tijs tilman tilo timmy timo timofej timofey timon timoteo timothy timothée timur
  tino tito titouan titus tivadar tiziano tjalling tjark tjebbe tjeerd tjibbe tobin toby tobías tod todd todor
  toivo tokyo tolga toma tomas tomasz tomi tomislav tommaso tommy tomo tomohiro tomos tomás tomáš tomé ton tonnis
  tono tonči toomas toon topi topias tor torben torbjörn torgeir torgny toribio torin torkel torleif tormod
  torstein torsten toru torvald toshiaki toshihiko toshio toshiro toshiyuki toussaint traian traugott travers
  travis trent trevor trey tristram trond trong troy truman trung tryfon tryggvi trygve tshepo tsutomu tsuyoshi
  tsvetan tuan tucker tudor tufan tugdual tumelo tuncay tuncer tunde tundu tung tuomas tuomo turan turgay turgut
  turki turlough tushar tuur twan ty tyge tygo tyler tymoteusz tyrell tyrone ubaldo ubbo uche uday uddhav udit udo
  ufuk ugo ugur uhuru ujjwal uldis ulf ulisses ulrich ulrik ulysses umar umaru umberto umesh umit umut unai uno
  upendra upton upul urbain urban urbano urbanus urho uriah urmas uros uroš urpo urs usama usman utkarsh utku
  utpal uwe uğur vaclav vadim vadym vahan vahid vaibhav vakhtang valdas valdemar valdir valdis valentijn valentin
  valentino valentín valeri valeriano valerij valerio valeriu valeriy valery valter valur valère valéry vangelis
  vardan varun vasant vasco vasile vasileios vasili vasilij vasilis vasily vassilis vasudev vasyl vaughan vaughn
  vazgen vedat vedran veerappa veikko veit veli velimir veljko venancio venedikt venkaiah venkat venkatesh
  ventsislav vern verner vernon vesa vesselin veysel vianney vic vicente victoriano victorien vid vidal vidar
  vidyut viggo vigo vijay vikas vikram vikrant vilhelm vilho viljo ville vilmos vilém vinay vince vincenzo vineet
  vinh vinko vinnie vinod vinzenz vinícius viorel vipin vipul viraj virat virender virendra virgil virgile
  virgilio virginio vishal vishnu vishwanath vitali vitalii vitalij vitaliy vitaly vito vitor vittorio vivek viðar
  vjatsjeslav vjekoslav vlad vladan vladimír vladislav vladlen vlado vlastimil vlatko vojin vojislav vojtěch
  volkan volker volkmar volodimir vsevolod vuk vusi vyacheslav vytautas václav väinö víctor vít vítor wacław wade
  wael wafula wahid wahyu waldemar waleed walid walker wallace wally walt walther walton wander wannes waqar ward
  warner warre warren wart warwick washington wasim wassim wayne webster wei-ming weiguo wellington welshman
  wenceslao wendelin wendell wenjie wenzel werner wes wesley wessel weston wheeler wichert wico widodo wiebe
  wiebren wiegert wieland wiesław wigbert wigbold wijbrand wijnand wiktor wilbert wilbur wilco wiley wilf wilfred
  wilfredo wilfrid wilfried wilhelm wiljan wilkie will willard willem willem-alexander willem-frederik willem-jan
  willi willibald willibrord willis wilmer wilmot wilson wim winand winfield winfried winston winthrop wiranto
  witold wladyslaw wojciech wole wolf wolf-dieter wolfgang wolfram wolter woo-jin woodrow woody wopke wout wouter
  wubbo wulf wyatt wybe wybren wyn wyndham wynford władysław włodzimierz xabier xander xaver xavi xavier xenophon
  xiaoming xiaoping xico xolani yago yahya yakov yakub yakubu yakup yalçın yanis yann yannick yannis yaqoob
  yaroslav yaser yash yashar yashpal yasin yasir yasser yasuhiro yasuhito yasuo yasushi yavuz yaw ybe yde yegor
  yemi yevgeny yevhen yiannis ying-jeou yiorgos yiğit yngvar yngve ynte yo yoann yogendra yogesh yohan yohannes
  yoichi yoji yoran yordan yorick york yoshiaki yoshihide yoshihiko yoshihiro yoshio yoshiro yoshitaka yosuke
  younes young-ho young-jin young-sam young-soo younis youp yousef yousif youssef youssouf yoweri ype yudai
  yudhoyono yudi yuji yukio yunus yuri yuriy yusuke yuta yutaka yuvraj yuya yvan yves yvon yücel yüksel yüsuf
  yıldıray zac zacarías zach zacharie zachary zack zafer zahid zahir zaid zakes zakhar zaki zander zane zayd
  zbigniew zbyněk zdenek zdeněk zdravko zdzisław zebedee zedong zeferino zeger zeke zekeriya zeki zeljko zemin
  zeno zenon zhelyu zhigang zhiqiang zhivko zia ziad ziemowit zisis ziya zlatan zlatko zohair zoltan zoltán zoran
  zsigmond zsolt zubair zurab zvonimir zvonko zygmunt zéphyrin zülfikar ádám ákos álvaro ángel árni árpád ásgeir
  édouard éloi émile éric étienne íñigo ólafur óscar óskar óttar ödön özgür özkan ørjan ørn ørnulf øystein úlfar
  ümit þorsteinn þór čedomir čeněk đorđe đức łukasz šimon željko ștefan`;

const words = (list: string) => new Set(list.trim().split(/\s+/));

export const FEMININE_FIRST_NAMES: ReadonlySet<string> = words(FEMININE);
export const MASCULINE_FIRST_NAMES: ReadonlySet<string> = words(MASCULINE);
