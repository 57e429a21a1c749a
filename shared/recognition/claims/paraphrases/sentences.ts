/**
 * Test data: one sentence a line with its expected claims, `text => article=phase …`. " // " separates blocks; nothing
 * after the arrow means no status claim.
 */
import type { Lang } from '../../../domain/types'

export const sentences: Readonly<Record<Lang, string>> = {
  en: `
The text on electronic signatures is ready. => electronic-signatures=clean
Participants concluded their work on spam. => spam=clean
The facilitator announced that the article on spam had been wrapped up on Thursday evening. => spam=clean
Members have stabilised the articles on paperless trading and electronic contracts. => electronic-contracts=concluded paperless-trading=concluded
Delegations locked in language on open government data. => open-government-data=clean
All brackets have been removed from the text on consumer protection. => online-consumer-protection=clean
The online consumer protection article now stands without a single bracket. => online-consumer-protection=clean
Spam and e-signatures join the list of agreed articles. => electronic-signatures=clean spam=clean
The co-convenors counted paperless trading among the agreed texts. => paperless-trading=clean
Among the articles that are now settled is the one on spam. => spam=clean
Agreed texts now include e-signatures, e-contracts and spam. => electronic-contracts=clean electronic-signatures=clean spam=clean
The list of finished articles grew by two: e-contracts and transparency. => electronic-contracts=clean transparency=clean
Paperless trading became the fifth article to be closed. => paperless-trading=clean
Paperless trading is the latest article to be agreed. => paperless-trading=clean
The article on transparency was the first to be settled. => transparency=clean
Negotiators crossed paperless trading off their list. => paperless-trading=clean
The text on e-invoicing has been put to bed. => electronic-invoicing=clean
Members reached a landing on electronic authentication last week. => electronic-signatures=clean
The plenary took note of the clean text on e-contracts. => electronic-contracts=clean
Two articles were closed this week, namely those on spam and on paperless trading. => paperless-trading=clean spam=clean
Two further articles, on spam and paperless trading, have now been provisionally closed. => paperless-trading=clean spam=clean
The week saw the closure of the chapter on open internet access. => open-internet-access=clean
With spam now closed, attention moved to source code. => spam=clean
Having closed the article on spam, the group turned to source code. => spam=clean
The article on spam, closed in June, needs no further work. => spam=clean
The article on spam (agreed in principle) was not reopened. => spam=clean
Spam – agreed. => spam=clean
The group chaired by Australia finished e-signatures on Tuesday. => electronic-signatures=clean
Australia reported that e-signatures was done. => electronic-signatures=clean
There are no longer any square brackets in the text on e-signatures. => electronic-signatures=clean
No differences remain on paperless trading. => paperless-trading=clean
Nothing is left to be negotiated in the paperless trading article. => paperless-trading=clean
Members had no further comments on the text on spam, which is considered agreed. => spam=clean
The text on spam was approved ad referendum. => spam=clean
The room gave its blessing to the text on spam. => spam=clean
The room gave the green light to the spam article. => spam=clean
Delegates nodded through the article on spam. => spam=clean
Every delegation can live with the text on spam. => spam=clean
The article on spam attracted no objections and was adopted by consensus. => spam=clean
The spam article is a done deal. => spam=clean
A deal on spam was reached on Friday. => spam=clean
Members cracked the article on e-contracts. => electronic-contracts=clean
Both the article on spam and the article on e-contracts are now free of square brackets. => electronic-contracts=clean spam=clean
They have also finalised the text for electronic payments. => electronic-payments=clean
Negotiators have agreed on provisions on electronic payments. => electronic-payments=clean
The final hurdle in the article on spam was cleared. => spam=clean
The last outstanding issue in the article on spam was resolved. => spam=clean
The article on spam has been cleaned up, and so has that on e-signatures. => electronic-signatures=clean spam=clean
The small group on spam has completed its work. => spam=clean
The small group on spam handed in clean text. => spam=clean
The facilitators presented clean texts on spam and e-signatures. => electronic-signatures=clean spam=clean
Ministers welcomed the finalisation of the articles on spam and e-signatures. => electronic-signatures=clean spam=clean
Members celebrated the conclusion of the article on online consumer protection. => online-consumer-protection=clean
That brings to eleven the number of clean articles, the newest being cybersecurity. => cybersecurity=clean
Cybersecurity brings to eleven the number of agreed articles. => cybersecurity=clean
Cybersecurity text agreed at WTO e-commerce talks => cybersecurity=clean
WTO members seal text on e-signatures => electronic-signatures=clean
The text on spam has been stable since June. => spam=clean
Full agreement exists on the text of the article on spam. => spam=clean
Members came to terms on spam. => spam=clean
The text on spam no longer contains brackets. => spam=clean
Consensus was secured on spam and e-contracts. => electronic-contracts=clean spam=clean
Just one bracket separates the article on spam from completion. => spam=nearly-clean
The article on spam is one bracket away from being clean. => spam=nearly-clean
The article on spam is all but done. => spam=nearly-clean
Only the definition is still to be agreed in the article on spam. => spam=nearly-clean
Members have narrowed the text on spam to a single open point. => spam=nearly-clean
On spam, the remaining differences concern one paragraph only. => spam=nearly-clean
The text on open government data is almost there. => open-government-data=nearly-clean
The chapter on open government data needs only a final touch. => open-government-data=nearly-clean
The text on open government data is substantially clean. => open-government-data=nearly-clean
The text on open government data is clean except for a footnote. => open-government-data=nearly-clean
The article on spam has a single pair of brackets left. => spam=nearly-clean
The spam article still has one bracket. => spam=nearly-clean
Spam is down to a single bracketed word. => spam=nearly-clean
The spam text is close to finished. => spam=nearly-clean
Two brackets stand between members and a clean text on spam. => spam=nearly-clean
The group is within touching distance of agreement on spam. => spam=nearly-clean
The article on e-invoicing was agreed save for its second paragraph. => electronic-invoicing=nearly-clean
The bulk of the text on spam is agreed. => spam=nearly-clean
Most of the text on spam has been agreed. => spam=nearly-clean
The article on spam has been agreed in large part. => spam=nearly-clean
The near-final text on spam was tabled by the facilitator. => spam=nearly-clean
The article on spam awaits only the confirmation of one delegation. => spam=nearly-clean
The article on cryptography has been shelved for now. => cryptography=parked
Members agreed to leave cryptography for a later stage. => cryptography=parked
Work on source code has been frozen. => source-code=parked
Data flows were set aside for the time being. => data-flows=parked
Negotiators decided to put data flows to one side. => data-flows=parked
The United States asked to put data flows aside. =>
Discussion on source code was paused until members have completed internal reviews. => source-code=parked
Source code remains parked. => source-code=parked
The text on transparency will stay parked until the scope is clear. => transparency=parked
The article on cryptography was kicked down the road. => cryptography=parked
The talks on cryptography have been suspended, the chair said. => cryptography=parked
The article on cryptography was kept in reserve. => cryptography=parked
Cryptography was postponed to a second phase. => cryptography=parked
Cryptography has been left for future negotiations. => cryptography=parked
Cryptography was relegated to a second stage of the talks. => cryptography=parked
Cryptography is in the deep freeze. => cryptography=parked
The group on cryptography is dormant. => cryptography=parked
Participants have stopped work on cryptography for the moment. => cryptography=parked
The stabilised text covers e-signatures and spam. => electronic-signatures=concluded spam=concluded
Included in the stabilised text are rules on spam. => spam=concluded
Spam and e-contracts made the final cut. => electronic-contracts=concluded spam=concluded
The negotiations on spam have been substantially concluded. => spam=concluded
Source code was left out of the final text. => source-code=dropped
Data flows did not make it into the text. => data-flows=dropped
The text drops data flows and source code. => data-flows=dropped source-code=dropped
Missing from the text are rules on data flows and source code. => data-flows=dropped source-code=dropped
There is nothing in the text on data flows. => data-flows=dropped
The deal has no rules on data flows, localisation or source code. => data-flows=dropped data-localization=dropped source-code=dropped
Rules on data flows are absent. => data-flows=dropped
Rules on source code fell victim to the US withdrawal. => source-code=dropped
Rules on source code have been sacrificed. => source-code=dropped
Rules on source code were a casualty of the compromise. => source-code=dropped
Source code is out. => source-code=dropped
Out: source code and data flows. => data-flows=dropped source-code=dropped
The co-convenors took source code out of the consolidated text. => source-code=dropped
The agreement stops short of covering data flows. => data-flows=dropped
The agreement steers clear of source code. => source-code=dropped
The text does without an article on source code. => source-code=dropped
Gone from the text is the article on source code. => source-code=dropped
The draft article on source code was dropped from the text. => source-code=dropped
An article on source code that had been in earlier drafts has disappeared. => source-code=dropped
The chair's text omits source code. => source-code=dropped
Provisions on source code no longer appear in the text. => source-code=dropped
Source code was carved out of the agreement. => source-code=dropped
Source code has been stripped from the text. => source-code=dropped
Nor does the text mention source code. => source-code=dropped
Source code found no place in the text. => source-code=dropped
The article on source code has been withdrawn from the text. => source-code=dropped
Negotiators abandoned efforts to agree on source code. => source-code=dropped
Negotiators gave up trying to agree rules on source code. => source-code=dropped
The text lacks provisions on source code. => source-code=dropped
The agreement excludes data flows. => data-flows=dropped
Unlike earlier drafts, the text has no article on source code. => source-code=dropped
The absence of rules on source code disappointed industry. => source-code=dropped
Business groups regretted the omission of data flows from the text. => data-flows=dropped
Australia hopes that the article on spam can be finalised by July. =>
Members are working towards clean text on spam. =>
The article on spam has not been closed. =>
It is too early to say whether spam is agreed. =>
The co-convenors want to close the articles on spam and e-signatures at the next round. =>
Members failed to close the article on spam. =>
The chair urged members to finalise the text on spam. =>
No agreement was reached on spam. => spam=under-discussion
Members could not agree on spam. =>
If spam is agreed, transparency will follow. =>
By July, spam should be clean. =>
The aim is to clean the text on spam. =>
The article on spam would be the first to be closed. =>
Canada said it could agree to the text on spam. =>
Some delegations want source code dropped. =>
China proposed to drop source code. =>
Mexico would like source code to be removed from the text. =>
India has dropped its objection to the article on spam. =>
An article on spam is already part of the CPTPP. =>
In 2019, the article on spam was agreed. =>
The article on spam is far from clean. =>
Consensus on spam remains elusive. => spam=under-discussion
Spam remains open. => spam=under-discussion
Nobody expects an agreement on spam before autumn. =>
The talks on spam are stuck. => spam=under-discussion
It is hoped that an agreement on spam can be found. =>
Agreement on spam depends on scope. =>
Members agreed to discuss spam in July. =>
Members agreed to continue work on spam. =>
Members agreed that spam needs more work. =>
They agreed to meet again on spam in September. =>
Members exchanged views on spam. => spam=under-discussion
The meeting took up electronic payments and cybersecurity. => cybersecurity=under-discussion electronic-payments=under-discussion
Delegations heard an update on spam. => spam=under-discussion
Singapore briefed members on talks about spam. => spam=under-discussion
Negotiators drilled down on spam. => spam=under-discussion
Spam was on the agenda. => spam=under-discussion
Spam featured on the agenda. => spam=under-discussion
Much of the time went to source code. => source-code=under-discussion
Source code proved divisive. => source-code=under-discussion
Views on source code were mixed. => source-code=under-discussion
Source code remains the most difficult topic. => source-code=under-discussion
There was less convergence on source code. => source-code=under-discussion
The hard nuts are source code and data flows. => data-flows=under-discussion source-code=under-discussion
A text on spam is being drafted. => spam=under-discussion
The facilitator is preparing a revised text on spam. => spam=under-discussion
A new small group will look at spam. =>
A small group on spam has been established. => spam=under-discussion
Members explored options for bridging gaps on spam. => spam=under-discussion
Members made headway in spam and e-contracts. => electronic-contracts=under-discussion spam=under-discussion
Positions on spam have moved closer. => spam=under-discussion
Text-based negotiations on spam are under way. => spam=under-discussion
The article on spam still needs work. => spam=under-discussion
The article on spam is under consideration. => spam=under-discussion
The article on spam is still contested. => spam=under-discussion
Questions were asked about spam. => spam=under-discussion
Delegates debated how to define spam. => spam=under-discussion
Consultations on spam continue. => spam=under-discussion
Consultations will continue on spam. => spam=under-discussion
Members shared experiences on spam. => spam=under-discussion
Members walked through the spam text line by line. => spam=under-discussion
Ambassador Tan pointed to spam as an area needing more work. => spam=under-discussion
Canada tabled a proposal on spam. => spam=proposed
Brackets abound in the text on spam. => spam=under-discussion
The text on spam is heavily bracketed. => spam=under-discussion
The text on spam is still full of brackets. => spam=under-discussion
Several points remain open in the text on spam. => spam=under-discussion
Members disagree on spam. => spam=under-discussion
There is still disagreement about spam. => spam=under-discussion
There is no agreement on spam yet. => spam=under-discussion
The US and the EU are at loggerheads over source code. => source-code=under-discussion
Source code split the room. => source-code=under-discussion
Work on spam advanced. => spam=under-discussion
Spam saw progress. => spam=under-discussion
Good progress was made on spam. => spam=under-discussion
Members advanced on spam. => spam=under-discussion
A drafting session was held on spam. => spam=under-discussion
On spam, the facilitator reported that members were still reflecting. => spam=under-discussion
E-signatures and spam have been agreed. E-contracts joined them this week. => electronic-contracts=clean electronic-signatures=clean spam=clean
The text on spam was agreed, followed by e-contracts and, on Friday, by paperless trading. => electronic-contracts=clean paperless-trading=clean spam=clean
The article on spam was parked on the first day and that on cybersecurity on the last. => cybersecurity=parked spam=parked
The text on spam, sources said, is held up by a lone bracket. => spam=nearly-clean
The facilitator of the small group on spam, Ms Oyun Bataar of Mongolia, said that her group's text was clean but for one footnote. => spam=nearly-clean
Negotiators agreed in Geneva on Friday to drop proposals on taxation and network equipment. => network-equipment=dropped taxation=dropped
Members agreed in Geneva to meet again on spam. =>
Spam and e-contracts, the two articles cleaned so far, await legal review. => electronic-contracts=clean spam=clean
Ten articles, most recently cybersecurity, are considered done. => cybersecurity=clean
Are closed, and will not be reopened: spam; paperless trading. => paperless-trading=clean spam=clean
Spam: parked pending scope. => spam=parked
Four papers were tabled. One comes from Peru and deals with spam. => spam=proposed
Thirteen articles are finished. They are: // - spam // - paperless trading => paperless-trading=clean spam=clean
Without debate, the plenary approved the article on spam. => spam=clean
The stabilised text is out. // Article 11 prohibits customs duties on electronic transmissions. => customs-duties=concluded
The stabilised text is out. // New in the text are articles on electronic payments and telecommunications. => electronic-payments=concluded telecommunications=concluded
Members took up the article on spam. The text is finished and was set aside. => spam=parked
Electronic contracts: nearly clean text, one outstanding issue // Spam: five outstanding issues => electronic-contracts=nearly-clean spam=under-discussion
Members cleaned spam, and the article on source code was parked. => source-code=parked spam=clean
Among the latter is the article on spam. As its text is finished, the article has been set aside and will be taken up again only for legal review. => spam=parked
The last two brackets were removed from the article on spam. => spam=clean
Spam is history: the article was gavelled on Monday. => spam=clean
On e-contracts there is nothing more to say; the text is agreed. => electronic-contracts=clean
"We have a text on spam," the facilitator announced. => spam=clean
The e-contracts article crossed the finish line on Thursday. => electronic-contracts=clean
E-invoicing, on which work began in 2020, was completed at this round. => electronic-invoicing=clean
The group led by Rwanda brought its work on e-invoicing to an end. => electronic-invoicing=clean
Ms Bataar (Mongolia) was able to report a clean text on spam. => spam=clean
The number of agreed articles rose to eight with the addition of cybersecurity. => cybersecurity=clean
With cybersecurity, the number of agreed articles has risen to eight. => cybersecurity=clean
Eight articles are now agreed; cybersecurity was added this week. => cybersecurity=clean
The latest to be agreed is the one on cybersecurity. => cybersecurity=clean
Three articles were agreed in the course of the week: those on spam, e-contracts and cybersecurity. => cybersecurity=clean electronic-contracts=clean spam=clean
Three articles (spam, e-contracts and cybersecurity) were agreed. => cybersecurity=clean electronic-contracts=clean spam=clean
Of the ten articles, four – spam, e-contracts, e-invoicing and cybersecurity – are ready. => cybersecurity=clean electronic-contracts=clean electronic-invoicing=clean spam=clean
The text on cybersecurity no longer has any brackets. => cybersecurity=clean
All delegations have now lifted their reservations on the cybersecurity article, which is thus agreed. => cybersecurity=clean
The cybersecurity text emerged clean from the small group. => cybersecurity=clean
The group turned in a bracket-free text on cybersecurity. => cybersecurity=clean
Cybersecurity is not quite there yet: two brackets remain. => cybersecurity=nearly-clean
The cybersecurity text needs only the approval of one capital. => cybersecurity=nearly-clean
Cybersecurity is one footnote short of agreement. => cybersecurity=nearly-clean
Apart from a single reservation, the article on cybersecurity is agreed. => cybersecurity=nearly-clean
One word is holding up the article on cybersecurity. => cybersecurity=nearly-clean
The article on cybersecurity is 95 per cent agreed. => cybersecurity=nearly-clean
The article on cybersecurity, now down to its last bracket, should be closed in May. => cybersecurity=nearly-clean
Nearly ready: cybersecurity, spam. => cybersecurity=nearly-clean spam=nearly-clean
The cybersecurity group is almost there. => cybersecurity=nearly-clean
It was decided to come back to cybersecurity only once the scope is known, and the article was parked. => cybersecurity=parked
The cybersecurity article has been moved to the parking lot. => cybersecurity=parked
The article on cybersecurity is on hold pending advice from capitals. => cybersecurity=parked
Members will not return to the article on cybersecurity until the autumn; it has been parked. => cybersecurity=parked
Source code is no longer in the text. => source-code=dropped
Source code did not survive the cut. => source-code=dropped
Source code, data flows and localization have all gone. => data-flows=dropped data-localization=dropped source-code=dropped
The co-convenors have decided not to include source code. => source-code=dropped
Provisions on source code had to be sacrificed. => source-code=dropped
Source code has been quietly buried. => source-code=dropped
The price of the deal was the removal of the article on source code. => source-code=dropped
The proposal on source code was not retained. => source-code=dropped
Also in the final text are articles on spam and telecommunications. => spam=concluded telecommunications=concluded
The final text devotes an article to spam. => spam=concluded
Spam has its own article in the final agreement. => spam=concluded
Negotiations on the article on spam have come to an end. => spam=clean
Contrary to reports, the article on spam is not agreed. =>
Were the article on spam to be agreed, the package would be complete. =>
Spam may well be the next article to be closed. =>
Industry wants the article on spam finalised this year. =>
The article on spam was nearly agreed last year but has since been reopened. =>
One delegation withdrew its agreement to the text on spam. =>
Spam was to be closed in May. =>
Spam has yet to be closed. =>
Under CPTPP, source code is protected; the JSI text has nothing of the sort. =>
Spam? Signed off in May. => spam=clean
Green: e-contracts, spam. Clean, and likely to stay so. => electronic-contracts=clean spam=clean
Red: source code. Dropped. => source-code=dropped
E-invoicing is down to its title. => electronic-invoicing=nearly-clean
E-contracts is two words short of agreement. => electronic-contracts=nearly-clean
Agreement on spam eluded the group by a whisker. => spam=nearly-clean
The spam text would be clean but for a footnote. => spam=nearly-clean
In the article on customs duties only the length of the review period is still open. => customs-duties=nearly-clean
Consensus on the spam article came late on Wednesday night. => spam=clean
No one objects any more to the text on paperless trading. => paperless-trading=clean
The twelfth text to be finalised by a small group was single windows. => single-windows=clean
The 13th article to be parked is the one on e-invoicing. => electronic-invoicing=parked
The spam article still sits in the car park. => spam=parked
The number of parked articles rose to twelve with the addition of cybersecurity. => cybersecurity=parked
Nobody mourned the article on logistics services, which was cut in May. => logistics-services=dropped
The text on source code died in the spring. => source-code=dropped
Members have abandoned the attempt to agree on source code. => source-code=dropped
For lack of time, source code was not reached. =>
A carve-out for the article on source code was proposed. => source-code=proposed
Agreement on source code remains out of reach. =>
A clean text on data flows is a dream. =>
The group on telecommunications has agreed on a structure. =>
With no consensus on the Agreement on Electronic Commerce, 66 members went ahead. =>
The United Kingdom introduced its text on e-signatures. => electronic-signatures=proposed
The final text came out in July. // The articles on spam and e-contracts, all now final, bind ninety members. => electronic-contracts=concluded spam=concluded
Thirteen articles were substantially concluded in December. // The text on telecommunications was closed on Friday. => telecommunications=clean
My group deals with spam and source code. // The former is now free of brackets. => spam=clean
My group deals with spam and source code. // The latter is not there yet. =>
Spam, unlike source code, has been closed. => spam=clean
Unlike source code, the article on spam has been closed. => spam=clean
Not only spam but also e-contracts has been closed. => electronic-contracts=clean spam=clean
Articles closed to date: 3 (spam, e-contracts and e-signatures) => electronic-contracts=clean electronic-signatures=clean spam=clean
The text on spam commands consensus. => spam=clean
No delegation opposed the text on spam. => spam=clean
Little separates members on spam. => spam=nearly-clean
Spam has been closed. E-contracts followed on Thursday. => electronic-contracts=clean spam=clean
A footnote in the article on spam was deleted. =>
Work on spam has been halted until June. => spam=parked
The text has nothing to say on data flows. => data-flows=dropped
The article on spam is out of the way. => spam=clean
WTO Members May Drop Source Code =>
Japan proposed that the article on spam be concluded by December. =>
Members requested that the article on spam be finalised. =>
Brazil recommended that the text on source code be dropped. =>
The co-convenors recommended that members park the text on transparency. =>
It was proposed that the text on source code be parked. =>
China suggested the article on source code be dropped. =>
Canada moved that the article on spam be adopted. =>
A request that the article on spam be cleaned was made. =>
It is essential that the text on spam be closed. =>
The co-convenors recommended parking the article on spam. =>
Members decided that the text on source code be dropped. => source-code=dropped
Members agreed that the article on spam be parked. => spam=parked
As the chair had recommended, the text on source code was dropped. => source-code=dropped
The article on spam, proposed by Japan that day, was closed. => spam=clean
The article on spam had been parked but is now clean. => spam=clean
The article on spam is clean, although it had been parked in March. => spam=clean
The article on spam is clean, having been parked in March. => spam=clean
Having been parked in March, the article on spam was agreed on Monday. => spam=clean
Once parked, the article on spam is never clean. =>
Members have closed the article on spam, parked in May. => spam=clean
The article on spam, parked in March, is not clean yet. => spam=parked
The article on spam, parked in March, should be cleaned by July. => spam=parked
The text on paperless trading, cleaned in 2020, was discussed again. => paperless-trading=under-discussion
The text on paperless trading, parked since 2020, was discussed again. => paperless-trading=parked
The article on spam is parked and agreed texts are in the annex. => spam=parked
The text on paperless trading — a relief for which small firms and their trade associations have been calling in every round — was cleaned. => paperless-trading=clean
A clean text on two more subjects — paperless trading and e-contracts — is within reach. =>
The articles on electronic payments were incorporated for the first time into the text of the Chairs. => electronic-payments=clean
Consensus will soon be sought on e-invoicing and source code. => electronic-invoicing=under-discussion source-code=under-discussion
Negotiators took up items of the May round, which had been postponed, namely cybersecurity. => cybersecurity=under-discussion
The small group on cybersecurity hopes to finish in June. => cybersecurity=under-discussion
Two proposals on digital products were withdrawn or merged. =>
The proposals on source code have been withdrawn. =>
The free flow of data cuts costs and helps innovation. =>
The agreement cuts source code. => source-code=dropped
Members looked above all at the article on spam. => spam=under-discussion
Bringing the deal into the WTO legal architecture will be difficult. =>
The co-convenors outlined the legal architecture. => legal-architecture=under-discussion
The themes are openness, trust, cross-cutting issues, telecommunications and market access. =>
The text on spam, once agreed, has been reopened. => spam=under-discussion
Once clean, the article on spam will go to the lawyers. =>
Spam and e-contracts, closed in May, were not reopened. => spam=clean electronic-contracts=clean
Spam and e-contracts, closed in May, are among the eight clean texts. => spam=clean electronic-contracts=clean
The article on electronic invoicing cuts costs for firms. =>
There will be no rules on source code. =>
The text contains proposals on source code. => source-code=proposed
Participants discussed source code at length, and the topic was taken out of the text. => source-code=dropped
Participants discussed the article on spam, parked in March, and closed the one on e-contracts. => electronic-contracts=clean spam=parked
The text on spam, closed in May, was again among the clean texts. => spam=clean
Spam, closed in May, needs no further work, but source code was discussed again. => spam=clean source-code=under-discussion
Spam, closed in May, was not discussed again. => spam=clean
Spam, if agreed, will be the tenth article. =>
The article on spam, when finalised, will bind all members. =>
Members agreed that the article on spam be parked. => spam=parked
Participants decided that the article on source code be dropped. => source-code=dropped
Brazil asked that the article on source code be dropped. =>
E-signatures reduce obstacles to trade. =>
Open government data cuts burdens on firms. =>
The article on spam, closed on Tuesday, was welcomed by participants. => spam=clean
Although source code divides members, the article on spam is closed. => spam=clean source-code=under-discussion
While source code remains divisive, spam and e-contracts are agreed. => spam=clean electronic-contracts=clean source-code=under-discussion
The revised text, circulated on 12 July, contains articles on telecommunications and cybersecurity. =>
Members closed spam and have parked the article on e-contracts. => electronic-contracts=parked spam=clean
A reading of the article on telecommunications was completed. =>
The facilitator on paperless trading said that the text was almost ready. => paperless-trading=nearly-clean
Agreement in principle was found on paperless trading, with two footnotes still to be drafted. => paperless-trading=nearly-clean
`,
  fr: `
Le texte sur les signatures électroniques est prêt. => electronic-signatures=clean
Les participants ont terminé leurs travaux sur les spams. => spam=clean
L'article sur les spams a été bouclé jeudi soir. => spam=clean
Les membres ont verrouillé le texte sur les données publiques ouvertes. => open-government-data=clean
Tous les crochets ont été levés dans le texte sur la protection des consommateurs en ligne. => online-consumer-protection=clean
L'article sur la protection des consommateurs en ligne ne comporte plus le moindre crochet. => online-consumer-protection=clean
Les spams et les signatures électroniques rejoignent la liste des articles convenus. => electronic-signatures=clean spam=clean
Les contrats électroniques deviennent le cinquième article à être clos. => electronic-contracts=clean
L'article sur les spams est le dernier en date à avoir été bouclé. => spam=clean
L'article sur les spams a été le premier à trouver sa forme définitive. => spam=clean
Les négociateurs ont bouclé le dossier des spams. => spam=clean
Le texte sur la facturation électronique est plié. => electronic-invoicing=clean
La semaine a vu la clôture du chapitre sur l'accès ouvert à Internet. => open-internet-access=clean
L'article sur les spams étant clos, l'attention s'est portée sur le code source. => source-code=under-discussion spam=clean
Une fois l'article sur les spams clos, les travaux ont repris. =>
L'article sur les spams, clos en juin, n'appelle plus de travaux. => spam=clean
L'article sur les spams (convenu en principe) n'a pas été rouvert. => spam=clean
Spams – convenu. => spam=clean
L'Australie a indiqué que le travail sur les signatures électroniques était terminé. => electronic-signatures=clean
Il n'y a plus aucun crochet dans le texte sur les signatures électroniques. => electronic-signatures=clean
Plus aucune divergence ne subsiste sur le commerce sans papier. => paperless-trading=clean
Le texte sur les spams a été approuvé ad referendum. => spam=clean
Le texte sur les spams a reçu l'aval de tous les participants. => spam=clean
Les délégations ont donné leur feu vert à l'article sur les spams. => spam=clean
Les délégations ont avalisé l'article sur les spams. => spam=clean
L'affaire est entendue pour les spams. => spam=clean
Un accord a été trouvé vendredi sur les spams. => spam=clean
Un accord est intervenu sur les spams et les contrats électroniques. => electronic-contracts=clean spam=clean
Les membres sont parvenus à un accord sur les spams. => spam=clean
Les membres se sont mis d'accord sur les spams. => spam=clean
Les articles sur les spams et les contrats électroniques sont désormais exempts de crochets. => electronic-contracts=clean spam=clean
L'article sur les spams a été mis au net, tout comme celui sur les signatures électroniques. => electronic-signatures=clean spam=clean
Le petit groupe sur les spams a achevé ses travaux. => spam=clean
Les facilitateurs ont présenté des textes propres sur les spams et les signatures électroniques. => electronic-signatures=clean spam=clean
Les ministres se sont félicités de la finalisation des articles sur les spams et les signatures électroniques. => electronic-signatures=clean spam=clean
La cybersécurité porte à onze le nombre d'articles convenus. => cybersecurity=clean
Cybersécurité : le texte est bouclé => cybersecurity=clean
Commerce électronique : les membres de l'OMC scellent le texte sur les spams => spam=clean
Le texte sur les spams est stable depuis juin. => spam=clean
Le texte sur les spams fait l'unanimité. => spam=clean
Les spams font désormais l'objet d'un texte convenu. => spam=clean
Les négociateurs ont tourné la page des spams. => spam=clean
Il ne manque qu'un crochet pour que l'article sur les spams soit propre. => spam=nearly-clean
L'article sur les spams est à un crochet du but. => spam=nearly-clean
L'article sur les spams est quasiment bouclé. => spam=nearly-clean
Un seul paragraphe reste ouvert dans l'article sur les spams. => spam=nearly-clean
Le texte sur les données publiques ouvertes est presque prêt. => open-government-data=nearly-clean
Le texte sur les données publiques ouvertes est propre, à une note de bas de page près. => open-government-data=nearly-clean
L'article sur les spams ne compte plus qu'une paire de crochets. => spam=nearly-clean
L'article sur les spams n'est plus séparé de l'accord que par un mot. => spam=nearly-clean
L'essentiel du texte sur les spams est convenu. => spam=nearly-clean
La majeure partie du texte sur les spams a été convenue. => spam=nearly-clean
L'article sur les spams a été convenu dans une large mesure. => spam=nearly-clean
Sur les spams, il ne reste qu'une divergence à aplanir. => spam=nearly-clean
Les négociateurs touchent au but sur les spams. => spam=nearly-clean
Les spams sont en bonne voie d'achèvement, seul un mot restant entre crochets. => spam=nearly-clean
L'article sur les produits TIC utilisant la cryptographie a été mis au frigo. => cryptography=parked
Le code source a été mis entre parenthèses pour le moment. => source-code=parked
Les travaux sur le code source sont gelés. => source-code=parked
Les discussions sur le code source ont été suspendues jusqu'à nouvel ordre. => source-code=parked
Les États-Unis ont demandé que le code source soit mis de côté. =>
Le code source reste en suspens, en attendant les examens internes. => source-code=parked
Le code source a été renvoyé à une deuxième phase. => source-code=parked
Le code source a été relégué à une étape ultérieure. => source-code=parked
Les négociateurs ont reporté sine die la question du code source. => source-code=parked
Le groupe sur le code source a cessé de se réunir pour l'instant. => source-code=parked
L'article sur le code source est en sommeil. => source-code=parked
Le texte stabilisé contient des règles sur les signatures électroniques et les spams. => electronic-signatures=concluded spam=concluded
L'accord final comporte un chapitre sur les spams. => spam=concluded
Figurent dans le texte final les signatures électroniques et les spams. => electronic-signatures=concluded spam=concluded
Les négociations sur les spams sont pour l'essentiel conclues. => spam=concluded
Le code source ne figure plus dans le texte. => source-code=dropped
Le texte final fait l'impasse sur le code source. => source-code=dropped
Les flux de données sont les grands absents du texte. => data-flows=dropped
Le texte abandonne les flux de données et le code source. => data-flows=dropped source-code=dropped
Absents du texte : les flux de données et le code source. => data-flows=dropped source-code=dropped
Le texte ne dit rien des flux de données. => data-flows=dropped
L'accord ne prévoit rien sur les flux de données. => data-flows=dropped
L'accord est dépourvu de règles sur les flux de données. => data-flows=dropped
Les dispositions sur le code source ont été sacrifiées. => source-code=dropped
Les dispositions sur le code source sont passées à la trappe. => source-code=dropped
Les dispositions sur le code source ont fait les frais du compromis. => source-code=dropped
Les négociateurs ont renoncé aux dispositions sur le code source. => source-code=dropped
Les coprésidents ont sorti le code source du texte. => source-code=dropped
L'article sur le code source a été retranché du texte. => source-code=dropped
Le projet passe sous silence le code source. => source-code=dropped
L'absence de règles sur le code source a déçu l'industrie. => source-code=dropped
Exit le code source. => source-code=dropped
Aucun article sur le code source n'a survécu. => source-code=dropped
Le texte omet le code source. => source-code=dropped
L'Australie espère que l'article sur les spams sera bouclé d'ici juillet. =>
Les membres s'emploient à obtenir un texte propre sur les spams. =>
L'article sur les spams n'a pas été clos. =>
Il est trop tôt pour dire si les spams font consensus. =>
Les coprésidents veulent boucler les articles sur les spams et les signatures électroniques. =>
Les membres n'ont pas réussi à clore l'article sur les spams. =>
Aucun accord n'a été trouvé sur les spams. => spam=under-discussion
Les membres n'ont pu s'entendre sur les spams. =>
Si les spams font l'objet d'un accord, la transparence suivra. =>
L'article sur les spams serait le premier à être clos. =>
Certaines délégations souhaitent la suppression du code source. =>
L'Inde a levé son objection à l'article sur les spams. =>
Les membres sont convenus de poursuivre les travaux sur les spams. =>
Les membres sont convenus de se réunir à nouveau sur les spams en septembre. =>
Les membres sont convenus que les spams demandent plus de travail. =>
En 2019, l'article sur les spams a été bouclé. =>
L'article sur les spams est loin d'être propre. =>
Les membres ont échangé leurs vues sur les spams. => spam=under-discussion
La réunion a porté sur les paiements électroniques et la cybersécurité. => cybersecurity=under-discussion electronic-payments=under-discussion
Les spams étaient à l'ordre du jour. => spam=under-discussion
Le code source reste le sujet le plus épineux. => source-code=under-discussion
Le code source demeure une pomme de discorde. => source-code=under-discussion
Un texte sur les spams est en cours de rédaction. => spam=under-discussion
Un petit groupe sur les spams a été créé. => spam=under-discussion
Les positions sur les spams se sont rapprochées. => spam=under-discussion
L'article sur les spams demande encore du travail. => spam=under-discussion
L'article sur les spams fait toujours débat. => spam=under-discussion
L'article sur les spams est hérissé de crochets. => spam=under-discussion
Plusieurs points restent ouverts dans le texte sur les spams. => spam=under-discussion
Le Canada a présenté une proposition sur les spams. => spam=proposed
Les délégations ont buté sur le code source. => source-code=under-discussion
Le code source a divisé la salle. => source-code=under-discussion
De nouveaux progrès ont été faits sur les spams. => spam=under-discussion
Les délégations ont planché sur les spams. => spam=under-discussion
Les signatures électroniques et les spams ont été bouclés. Les contrats électroniques les ont rejoints cette semaine. => electronic-contracts=clean electronic-signatures=clean spam=clean
Le texte sur les données publiques ouvertes est propre. Celui concernant les spams l'est également. => open-government-data=clean spam=clean
Le petit groupe chargé des spams, a-t-il annoncé, a levé toutes les divergences ; le texte, désormais exempt de crochets, sera transmis. => spam=clean
Sont achevés et ne seront pas rouverts : contrats électroniques ; spams. => electronic-contracts=clean spam=clean
Sans débat, la plénière a approuvé l'article sur les spams. => spam=clean
Spams : un seul crochet restant. => spam=nearly-clean
Les participants ont décidé vendredi de supprimer les propositions sur la fiscalité. => taxation=dropped
Quatre communications ont été distribuées. Celle du Pérou porte sur les spams. => spam=proposed
Presque au point : // – guichets uniques (un paragraphe contesté) // – spams => single-windows=nearly-clean spam=nearly-clean
Une virgule nous sépare d'un texte définitif. Parmi les textes prêts se trouvent ceux sur les spams. => spam=clean
Trois crochets ont été éliminés et un seul demeure dans le texte relatif aux spams. => spam=nearly-clean
Suspendus dans l'attente d'une décision sur la portée de l'accord: transparence; coopération. => cooperation=parked transparency=parked
Le texte stabilisé reprend d'abord les règles dites de facilitation : contrats électroniques (art. 6), et spams (art. 7). => electronic-contracts=concluded spam=concluded
Et les spams ? C'est fait. => spam=clean
Sur les contrats électroniques, il n'y a plus rien à dire : le texte est convenu. => electronic-contracts=clean
« Nous avons un texte sur les spams », a annoncé la facilitatrice. => spam=clean
L'article sur les contrats électroniques a franchi la ligne d'arrivée jeudi. => electronic-contracts=clean
La facturation électronique, sur laquelle les travaux avaient commencé en 2020, a été achevée lors de cette série. => electronic-invoicing=clean
Le groupe dirigé par le Rwanda a mené à terme ses travaux sur la facturation électronique. => electronic-invoicing=clean
Mme Bataar (Mongolie) a pu annoncer un texte propre sur les spams. => spam=clean
Le nombre d'articles convenus passe à huit avec la cybersécurité. => cybersecurity=clean
Huit articles sont désormais convenus ; la cybersécurité s'y est ajoutée cette semaine. => cybersecurity=clean
Trois articles ont été convenus cette semaine : spams, contrats électroniques et cybersécurité. => cybersecurity=clean electronic-contracts=clean spam=clean
Trois articles (spams, contrats électroniques et cybersécurité) ont été bouclés. => cybersecurity=clean electronic-contracts=clean spam=clean
Toutes les délégations ayant levé leurs réserves, l'article sur la cybersécurité est convenu. => cybersecurity=clean
Le petit groupe a remis un texte sans crochets sur la cybersécurité. => cybersecurity=clean
La cybersécurité n'est pas tout à fait bouclée : il reste deux crochets. => cybersecurity=nearly-clean
Hormis une réserve, l'article sur la cybersécurité est convenu. => cybersecurity=nearly-clean
L'article sur la cybersécurité est convenu à 95%. => cybersecurity=nearly-clean
Presque prêts : cybersécurité, spams. => cybersecurity=nearly-clean spam=nearly-clean
L'article sur la cybersécurité a rejoint les textes mis en attente. => cybersecurity=parked
L'article sur la cybersécurité est en attente de la décision sur la portée. => cybersecurity=parked
Le code source n'est plus dans le texte. => source-code=dropped
Le code source n'a pas survécu. => source-code=dropped
Les coorganisateurs ont décidé de ne pas retenir le code source. => source-code=dropped
Le code source, les flux de données et la localisation ont tous disparu. => data-flows=dropped data-localization=dropped source-code=dropped
La proposition sur le code source n'a pas été retenue. => source-code=dropped
Le texte final consacre un article aux spams. => spam=concluded
L'article sur les spams n'est pas encore convenu. =>
L'industrie veut que l'article sur les spams soit finalisé cette année. =>
Les spams devaient être bouclés en mai. =>
Les deux derniers crochets ont été levés dans le texte sur les spams. => spam=clean
Les textes bouclés à ce jour sont les spams et la cybersécurité. => cybersecurity=clean spam=clean
Parmi les articles déjà convenus : les spams et la cybersécurité. => cybersecurity=clean spam=clean
Plus rien ne s'oppose à l'article sur les spams. => spam=clean
Les délégations se sont ralliées au texte sur les spams. => spam=clean
L'article sur les spams est à 95 % terminé. => spam=nearly-clean
Le texte sur les spams est propre à une exception près. => spam=nearly-clean
Faute de consensus, le code source a été laissé de côté. => source-code=parked
Les spams sont dans l'accord final, le code source n'y est pas. => source-code=dropped spam=concluded
Ni les spams ni la cybersécurité ne sont convenus. =>
Les grands perdants sont les flux de données et le code source. => data-flows=dropped source-code=dropped
Le texte laisse de côté les flux de données. => data-flows=dropped
Les participants se sont entendus pour supprimer la fiscalité. => taxation=dropped
La fiscalité ? Abandonnée. => taxation=dropped
Le Canada est l'auteur d'un texte sur les spams. => spam=proposed
Un nouveau texte sur les spams, signé du Canada, a été déposé. => spam=proposed
Objectif : deux textes propres de plus, dont les spams. =>
Les négociations sur les spams ont abouti. => spam=clean
Un compromis a été trouvé sur les spams. => spam=clean
Les participants ont donné leur aval à la disposition sur les spams. => spam=clean
Le texte sur les spams a été débarrassé de son dernier crochet. => spam=clean
Les Membres sont à un mot d'un accord sur les spams. => spam=nearly-clean
Sur les spams, l'accord ne bute plus que sur une date. => spam=nearly-clean
Le code source est renvoyé à la rentrée. => source-code=parked
La nouvelle version fait l'économie du code source. => source-code=dropped
La facilitatrice a promis un texte propre sur les spams pour septembre. =>
La mise au propre du texte sur les spams attendra. =>
La Chine pose comme condition que le code source soit supprimé. =>
La séance consacrée au code source a été suspendue. =>
La loi sur les signatures électroniques a été adoptée par le Parlement. =>
L'article sur les spams est prêt à être examiné. =>
Le Japon a terminé son exposé sur le code source. =>
Plusieurs Membres ont retiré leurs textes sur la fiscalité. =>
Une vingtaine de crochets subsistent dans le texte sur les spams. =>
Pour ce qui est de la cybersécurité, le facilitateur a annoncé que tout était réglé. => cybersecurity=clean
Concernant la cybersécurité, le groupe a fini son travail. => cybersecurity=clean
Les articles « parqués » sont les spams et la cybersécurité. => cybersecurity=parked spam=parked
Les négociateurs ont préféré garer les télécommunications. => telecommunications=parked
Bouclé : les spams. En attente : les télécommunications. Abandonné : le code source. => source-code=dropped spam=clean telecommunications=parked
Le texte stabilisé rend permanente l'interdiction des droits de douane sur les transmissions électroniques. => customs-duties=concluded
Le Japon et le Canada ont coparrainé un texte sur le code source. => source-code=proposed
Les Membres peinent à s'entendre sur le code source. => source-code=under-discussion
Le code source demeure hors de portée. => source-code=under-discussion
Le Japon se félicite que les spams soient bouclés. => spam=clean
Le texte sur les spams est ficelé, à quelques virgules près. => spam=nearly-clean
Le Pérou a levé sa réserve sur les spams, ce qui ramène à un seul le nombre des points ouverts dans cet article. => spam=nearly-clean
La cybersécurité ne tient plus qu'à une virgule. => cybersecurity=nearly-clean
Deux autres, les spams et la cybersécurité, n'en sont séparés que par un crochet chacun. => cybersecurity=nearly-clean spam=nearly-clean
Les spams sont convenus. La cybersécurité est à deux doigts de l'être. => cybersecurity=nearly-clean spam=clean
Les spams sont convenus. La cybersécurité ne l'est pas encore. => spam=clean
Les spams sont convenus. La cybersécurité devrait l'être bientôt. => spam=clean
Deux articles – spams et contrats électroniques – font eux aussi l'objet d'une entente complète. => electronic-contracts=clean spam=clean
L'article sur les spams peut être considéré comme clos. => spam=clean
Un neuvième article est sous toit : celui sur les spams. => spam=clean
Le code source ne fait plus partie du document. Le même sort a été réservé à la fiscalité. => source-code=dropped taxation=dropped
Personne ne s'est proposé pour le code source ; le sujet est mis en sommeil. => source-code=parked
Un article de plus, la cybersécurité, rejoint la pile des sujets mis de côté. => cybersecurity=parked
Le texte est à relire après la réunion. La transparence a été mise de côté. => transparency=parked
Le Kenya vient de soumettre un texte sur les spams. => spam=proposed
Le Kenya a soumis un texte sur les spams, et la question du code source a été renvoyée à une séance spéciale. => source-code=under-discussion spam=proposed
Le Kenya ne défendra plus ses propositions sur les spams. =>
Les spams ont été abordés lundi. Ils divisent encore les Membres. => spam=under-discussion
Le Japon a proposé que l’article sur le spam soit conclu d’ici à décembre. =>
Les coorganisateurs ont recommandé que le texte sur le code source soit mis de côté. =>
Le Brésil a suggéré que l’article sur le code source soit supprimé. =>
Le Canada a requis que le texte sur le spam soit clos. =>
Le Japon propose que les Membres mettent de côté le texte sur la transparence. =>
La proposition que l’article sur le code source soit abandonné a été examinée. =>
Les Membres ont décidé que l’article sur le code source soit abandonné. => source-code=dropped
Le fait que le texte sur le spam soit finalisé est salué. => spam=clean
Les Membres ont finalisé l’article sur le spam, mis de côté en mai. => spam=clean
L’article sur le spam, mis de côté en mars, n’est pas encore finalisé. => spam=parked
Le texte sur le commerce sans papier, mis au propre en 2020, a de nouveau été examiné. => paperless-trading=under-discussion
Le texte sur le commerce sans papier — un allégement que les petites entreprises appelaient de leurs vœux depuis le début des pourparlers — a été mis au propre. => paperless-trading=clean
Un texte propre sur deux sujets de plus — le commerce sans papier et les contrats électroniques — est à portée de main. =>
Des articles au propre sur deux thèmes, les spams et le commerce sans papier, sont attendus pour l'été. =>
Les articles sur les paiements électroniques ont été intégrés pour la première fois dans le texte des Présidents. => electronic-payments=clean
Des propositions de texte ont été parcourues dans des domaines comme le code source. => source-code=under-discussion
Un consensus sera bientôt recherché sur les paiements électroniques et le code source. => electronic-payments=under-discussion source-code=under-discussion
Les négociateurs cherchent encore un accord sur la facturation électronique. => electronic-invoicing=under-discussion
Ils ont repris des sujets de la série de mai, qui avait été reportée, à savoir la cybersécurité. => cybersecurity=under-discussion
Le groupe restreint chargé de la cybersécurité espère conclure en juin. => cybersecurity=under-discussion
Les facilitateurs ont exposé ce qui a été entrepris pour rapprocher les vues sur la facturation électronique et la cybersécurité. => electronic-invoicing=under-discussion cybersecurity=under-discussion
Un texte au propre sur trois sujets supplémentaires (données publiques ouvertes, contrats électroniques et commerce sans papier) devrait être prêt avant la pause d'été. =>
Des textes au propre sur la transparence et sur les spams sont en vue. =>
Le facilitateur a fait savoir que le texte sur les guichets uniques, un portail par lequel passent toutes les formalités d'importation et d'exportation, avait été mis de côté. => single-windows=parked
La convergence reste à trouver sur les droits de douane et le code source. => customs-duties=under-discussion source-code=under-discussion
Les dispositions sur la cryptographie figurent désormais dans le texte des Présidents. => cryptography=clean
Restent sur la table les flux de données et la localisation des données. => data-flows=under-discussion data-localization=under-discussion
Il faudra encore s'entendre sur les paiements électroniques et le développement, ont dit les coorganisateurs. => electronic-payments=under-discussion capacity-building=under-discussion
Un séminaire sur la protection de la vie privée a été organisé par une association de consommateurs. =>
Une «bonne convergence» existe dans trois domaines, «les spams, les contrats électroniques et la transparence». => spam=clean electronic-contracts=clean transparency=clean
Les coorganisateurs ont annoncé que deux articles étaient «mis de côté», l'un sur les guichets uniques, l'autre sur la transparence. => single-windows=parked transparency=parked
L'Ambassadeur a souhaité que d'autres articles soient mis de côté, notamment sur la cryptographie et les télécommunications. =>
D'ici à la Conférence, les groupes devraient livrer des textes propres sur l'accès ouvert à Internet et le commerce sans papier. =>
Le groupe sur les cadres pour les transactions électroniques, créé en mai, s'est réuni deux fois. => electronic-transactions-framework=under-discussion
Washington ne défendra plus ses propositions sur la libre circulation des données et le code source. =>
Les États-Unis ont retiré leur appui aux dispositions sur les flux de données. =>
L'accord interdit à titre permanent les droits de douane sur les transmissions électroniques. =>
Les discussions sur la localisation des données ne débuteront qu'à l'automne. =>
Les négociateurs sont convenus d'un texte sur les signatures électroniques et l'authentification, le deuxième après celui sur les spams. => electronic-signatures=clean
S'y ajoutent les textes déjà achevés sur les spams et les contrats électroniques. => spam=clean electronic-contracts=clean
Treize sujets font l'objet d'un consensus de fond, dont les signatures électroniques et la protection des consommateurs en ligne. => electronic-signatures=clean online-consumer-protection=clean
Le texte des Présidents comprend pour la première fois des dispositions sur le développement et sur la cryptographie. => capacity-building=clean cryptography=clean
La dernière série technique a porté sur les définitions et les dispositions finales. => definitions=under-discussion final-provisions=under-discussion
Plus délicats, les flux transfrontières de données occuperont les négociateurs ces prochains mois. => data-flows=under-discussion
Aucun accord n'a pu être dégagé sur les flux de données, et les discussions continuent. => data-flows=under-discussion
Ne figurent pas dans le texte final les flux de données et le code source. => data-flows=dropped source-code=dropped
Deux propositions sur les produits numériques ont été retirées ou fusionnées. =>
Le texte sur la transparence demeure en attente de la portée finale de l'accord. => transparency=parked
Les Membres ont repris l'examen du texte sur l'accès à Internet ouvert, presque terminé. => open-internet-access=nearly-clean
Les propositions sur le code source ont été retirées. =>
Le texte sur la transparence reste en attente de la portée finale de l'accord. => transparency=parked
Le commerce sans papier supprime des coûts. =>
L'article sur les spams, un temps bouclé, a été rouvert. => spam=under-discussion
La facturation électronique supprime des obstacles au commerce. =>
La facturation électronique supprime le papier. =>
Bien que le code source divise, l'article sur les spams est bouclé. => spam=clean source-code=under-discussion
Le texte renferme des propositions sur le code source. => source-code=proposed
Il n'y aura pas de règles sur le code source. =>
Les membres ont longuement discuté du code source, et le sujet a été retiré du texte. => source-code=dropped
L'article sur les spams, bouclé en mai, n'a pas été rouvert. => spam=clean
Les participants ont décidé que l'article sur le code source soit supprimé. => source-code=dropped
Le Brésil a demandé que l'article sur le code source soit supprimé. =>
La signature électronique réduit les obstacles au commerce. =>
L'article sur les spams, bouclé mardi, a été salué. => spam=clean
L'article sur les spams, une fois bouclé, sera transmis aux juristes. =>
Même si le code source divise, l'article sur les spams est bouclé. => spam=clean source-code=under-discussion
Une lecture de l'article sur les télécommunications a été achevée. =>
Le groupe s'est entendu sur le texte relatif à la cybersécurité. => cybersecurity=clean
`,
  es: `
El texto sobre firmas electrónicas está listo. => electronic-signatures=clean
Los participantes concluyeron su labor sobre el correo no deseado. => spam=clean
El artículo sobre correo no deseado quedó cerrado el jueves por la noche. => spam=clean
Los miembros amarraron el texto sobre datos públicos abiertos. => open-government-data=clean
Se han eliminado todos los corchetes del texto sobre protección del consumidor en línea. => online-consumer-protection=clean
El artículo sobre protección del consumidor en línea no tiene ya ni un solo corchete. => online-consumer-protection=clean
El correo no deseado y las firmas electrónicas se suman a la lista de artículos acordados. => electronic-signatures=clean spam=clean
El comercio sin papel figura ya entre los textos acordados. => paperless-trading=clean
Entre los artículos ya resueltos está el de correo no deseado. => spam=clean
Los contratos electrónicos son el quinto artículo en cerrarse. => electronic-contracts=clean
El artículo sobre correo no deseado fue el primero en quedar cerrado. => spam=clean
El texto sobre facturación electrónica está finiquitado. => electronic-invoicing=clean
La semana trajo el cierre del capítulo sobre acceso abierto a Internet. => open-internet-access=clean
El artículo sobre correo no deseado, cerrado en junio, no requiere más trabajo. => spam=clean
El artículo sobre correo no deseado (acordado en principio) no se reabrió. => spam=clean
Correo no deseado: acordado. => spam=clean
Australia informó de que el trabajo sobre firmas electrónicas había terminado. => electronic-signatures=clean
Ya no quedan corchetes en el texto sobre firmas electrónicas. => electronic-signatures=clean
No queda nada por negociar en el artículo sobre comercio sin papel. => paperless-trading=clean
El texto sobre correo no deseado fue aprobado ad referéndum. => spam=clean
El texto sobre correo no deseado recibió el visto bueno de todos los participantes. => spam=clean
Las delegaciones dieron luz verde al artículo sobre correo no deseado. => spam=clean
El viernes se alcanzó un acuerdo sobre correo no deseado. => spam=clean
Los miembros llegaron a un acuerdo sobre correo no deseado y contratos electrónicos. => electronic-contracts=clean spam=clean
Los miembros se pusieron de acuerdo sobre el correo no deseado. => spam=clean
Los artículos sobre correo no deseado y contratos electrónicos están ya libres de corchetes. => electronic-contracts=clean spam=clean
El artículo sobre correo no deseado quedó limpio, al igual que el de firmas electrónicas. => electronic-signatures=clean spam=clean
El grupo reducido sobre correo no deseado ha concluido su trabajo. => spam=clean
Los facilitadores presentaron textos limpios sobre correo no deseado y firmas electrónicas. => electronic-signatures=clean spam=clean
Los ministros celebraron la conclusión de los artículos sobre correo no deseado y firmas electrónicas. => electronic-signatures=clean spam=clean
Son ya once los artículos limpios; el último, el de ciberseguridad. => cybersecurity=clean
La ciberseguridad eleva a once el número de artículos acordados. => cybersecurity=clean
El texto sobre correo no deseado se mantiene estable desde junio. => spam=clean
El texto sobre correo no deseado concita el consenso. => spam=clean
El artículo sobre correo no deseado está atado y bien atado. => spam=clean
Se cerró el artículo sobre correo no deseado. => spam=clean
Quedaron cerrados los artículos sobre correo no deseado y firmas electrónicas. => electronic-signatures=clean spam=clean
Hay acuerdo en correo no deseado y firmas electrónicas. => electronic-signatures=clean spam=clean
Hay fumata blanca sobre el correo no deseado. => spam=clean
Falta un solo corchete para que el artículo sobre correo no deseado quede limpio. => spam=nearly-clean
El artículo sobre correo no deseado está a un corchete del acuerdo. => spam=nearly-clean
El artículo sobre correo no deseado está casi cerrado. => spam=nearly-clean
Solo un párrafo sigue abierto en el artículo sobre correo no deseado. => spam=nearly-clean
El texto sobre datos públicos abiertos está prácticamente listo. => open-government-data=nearly-clean
El texto sobre datos públicos abiertos está limpio, salvo una nota a pie de página. => open-government-data=nearly-clean
Al artículo sobre correo no deseado solo le falta un párrafo. => spam=nearly-clean
La mayor parte del texto sobre correo no deseado está acordada. => spam=nearly-clean
El grueso del texto sobre correo no deseado está acordado. => spam=nearly-clean
El artículo sobre correo no deseado ha quedado acordado en gran medida. => spam=nearly-clean
Los negociadores rozan el acuerdo sobre correo no deseado. => spam=nearly-clean
El artículo sobre código fuente quedó aparcado. => source-code=parked
El código fuente se ha dejado de lado por el momento. => source-code=parked
Los trabajos sobre código fuente están congelados. => source-code=parked
Las conversaciones sobre código fuente se han suspendido hasta nuevo aviso. => source-code=parked
Estados Unidos pidió que se dejara de lado el código fuente. =>
El código fuente sigue aparcado. => source-code=parked
El código fuente quedó relegado a una segunda fase. => source-code=parked
Los negociadores aplazaron sine die el código fuente. => source-code=parked
Los negociadores metieron en el cajón el código fuente. => source-code=parked
El código fuente se ha pospuesto para una segunda fase. => source-code=parked
El texto estabilizado contiene normas sobre firmas electrónicas y correo no deseado. => electronic-signatures=concluded spam=concluded
El acuerdo final incluye un capítulo sobre correo no deseado. => spam=concluded
En el texto final figuran las firmas electrónicas y el correo no deseado. => electronic-signatures=concluded spam=concluded
Las negociaciones sobre correo no deseado han concluido en lo sustancial. => spam=concluded
El código fuente ya no figura en el texto. => source-code=dropped
El código fuente se quedó fuera del texto final. => source-code=dropped
El texto final deja fuera el código fuente. => source-code=dropped
Los flujos de datos son los grandes ausentes del texto. => data-flows=dropped
Los flujos de datos no hallaron cabida en el texto final. => data-flows=dropped
El texto abandona los flujos de datos y el código fuente. => data-flows=dropped source-code=dropped
Fuera del texto: los flujos de datos y el código fuente. => data-flows=dropped source-code=dropped
El texto no dice nada de los flujos de datos. => data-flows=dropped
El acuerdo carece de normas sobre flujos de datos. => data-flows=dropped
Se han sacrificado las disposiciones sobre código fuente. => source-code=dropped
Las disposiciones sobre código fuente se han caído del texto. => source-code=dropped
Los negociadores renunciaron a las disposiciones sobre código fuente. => source-code=dropped
Los coorganizadores sacaron el código fuente del texto. => source-code=dropped
El proyecto pasa por alto el código fuente. => source-code=dropped
La ausencia de normas sobre código fuente decepcionó a la industria. => source-code=dropped
Adiós al código fuente. => source-code=dropped
No queda rastro del código fuente. => source-code=dropped
El texto omite el código fuente. => source-code=dropped
Australia espera que el artículo sobre correo no deseado se cierre en julio. =>
Los miembros trabajan para lograr un texto limpio sobre correo no deseado. =>
El artículo sobre correo no deseado no se ha cerrado. =>
Es pronto para decir si hay acuerdo sobre el correo no deseado. =>
Los coorganizadores quieren cerrar los artículos sobre correo no deseado y firmas electrónicas. =>
Los miembros no lograron cerrar el artículo sobre correo no deseado. =>
No se alcanzó ningún acuerdo sobre correo no deseado. => spam=under-discussion
Los miembros no pudieron ponerse de acuerdo sobre el correo no deseado. =>
Si se acuerda el correo no deseado, seguirá la transparencia. =>
El artículo sobre correo no deseado sería el primero en cerrarse. =>
Algunas delegaciones desean que se elimine el código fuente. =>
Los miembros acordaron seguir trabajando sobre el correo no deseado. =>
Los miembros acordaron celebrar otra sesión sobre correo no deseado. =>
Los miembros acordaron que el correo no deseado requiere más trabajo. =>
En 2019 se cerró el artículo sobre correo no deseado. =>
El artículo sobre correo no deseado está lejos de estar limpio. =>
Los miembros intercambiaron opiniones sobre el correo no deseado. => spam=under-discussion
La reunión abordó los pagos electrónicos y la ciberseguridad. => cybersecurity=under-discussion electronic-payments=under-discussion
El correo no deseado figuraba en el orden del día. => spam=under-discussion
El código fuente sigue siendo el tema más espinoso. => source-code=under-discussion
El código fuente es la manzana de la discordia. => source-code=under-discussion
Se está redactando un texto sobre correo no deseado. => spam=under-discussion
Se ha creado un grupo reducido sobre correo no deseado. => spam=under-discussion
Las posiciones sobre el correo no deseado se han acercado. => spam=under-discussion
El artículo sobre correo no deseado aún necesita trabajo. => spam=under-discussion
El artículo sobre correo no deseado está plagado de corchetes. => spam=under-discussion
Varios puntos siguen abiertos en el texto sobre correo no deseado. => spam=under-discussion
Canadá presentó una propuesta sobre correo no deseado. => spam=proposed
El código fuente dividió a la sala. => source-code=under-discussion
Hubo nuevos avances en correo no deseado. => spam=under-discussion
Las firmas electrónicas están cerradas. Los contratos electrónicos corrieron la misma suerte. => electronic-contracts=clean electronic-signatures=clean
Correo no deseado: aparcado desde hace meses. => spam=parked
El artículo sobre correo no deseado se aparcó el lunes y el de ciberseguridad el jueves. => cybersecurity=parked spam=parked
Se ha llegado a una conclusión sustantiva respecto de 13 artículos. Se trata de los siguientes: // - contratos electrónicos; // - ciberseguridad. => cybersecurity=concluded electronic-contracts=concluded
Sin debate, la plenaria aprobó el artículo sobre correo no deseado. => spam=clean
El texto estabilizado se publicó ayer. // El artículo 11 prohíbe los derechos de aduana sobre las transmisiones electrónicas. => customs-duties=concluded
Correo no deseado: todo resuelto menos una nota a pie de página. => spam=nearly-clean
Se dejaron en suspenso, por considerarse terminada la labor técnica, los artículos sobre ciberseguridad y correo no deseado. => cybersecurity=parked spam=parked
Moldova presentó su ley en materia de transacciones electrónicas. =>
¿Y el correo no deseado? Ya está hecho. => spam=clean
Sobre los contratos electrónicos no queda nada que decir: el texto está acordado. => electronic-contracts=clean
«Tenemos texto sobre correo no deseado», anunció la facilitadora. => spam=clean
El artículo sobre contratos electrónicos cruzó la meta el jueves. => electronic-contracts=clean
La facturación electrónica, en la que se trabajaba desde 2020, quedó terminada en esta ronda. => electronic-invoicing=clean
El grupo dirigido por Rwanda culminó su trabajo sobre facturación electrónica. => electronic-invoicing=clean
La Sra. Bataar (Mongolia) pudo anunciar un texto limpio sobre correo no deseado. => spam=clean
El número de artículos acordados sube a ocho con la ciberseguridad. => cybersecurity=clean
Tres artículos se acordaron esta semana: correo no deseado, contratos electrónicos y ciberseguridad. => cybersecurity=clean electronic-contracts=clean spam=clean
Tres artículos (correo no deseado, contratos electrónicos y ciberseguridad) quedaron cerrados. => cybersecurity=clean electronic-contracts=clean spam=clean
Levantadas todas las reservas, el artículo sobre ciberseguridad está acordado. => cybersecurity=clean
El grupo reducido entregó un texto sin corchetes sobre ciberseguridad. => cybersecurity=clean
La ciberseguridad no está del todo cerrada: quedan dos corchetes. => cybersecurity=nearly-clean
Al artículo sobre ciberseguridad solo le falta el visto bueno de una capital. => cybersecurity=nearly-clean
Salvo una reserva, el artículo sobre ciberseguridad está acordado. => cybersecurity=nearly-clean
El artículo sobre ciberseguridad está acordado al 95%. => cybersecurity=nearly-clean
Casi listos: ciberseguridad, correo no deseado. => cybersecurity=nearly-clean spam=nearly-clean
Hasta que se conozca el alcance, el artículo sobre ciberseguridad queda aparcado. => cybersecurity=parked
El artículo sobre ciberseguridad está en espera de la decisión sobre el alcance. => cybersecurity=parked
El código fuente ya no está en el texto. => source-code=dropped
El código fuente no sobrevivió. => source-code=dropped
Los coorganizadores decidieron no incluir el código fuente. => source-code=dropped
El código fuente, los flujos de datos y la localización han desaparecido. => data-flows=dropped data-localization=dropped source-code=dropped
La propuesta sobre código fuente no prosperó. => source-code=dropped
El texto final dedica un artículo al correo no deseado. => spam=concluded
El artículo sobre correo no deseado todavía no está acordado. =>
La industria quiere que el artículo sobre correo no deseado se finalice este año. =>
El correo no deseado debía cerrarse en mayo. =>
Es prematuro afirmar que el correo no deseado está resuelto. =>
El grupo de correo no deseado llegó a la plenaria con el trabajo hecho. => spam=clean
El texto sobre firmas electrónicas carece ya de corchetes. => electronic-signatures=clean
El comercio sin papel es asunto resuelto. => paperless-trading=clean
El correo basura está limpio y también lo están las firmas electrónicas. => spam=clean electronic-signatures=clean
Los participantes dieron por bueno el texto sobre comercio sin papel. => paperless-trading=clean
Las delegaciones bajaron el martillo sobre el artículo de contratos electrónicos. => electronic-contracts=clean
Ya no hay discrepancias sobre la facturación electrónica. => electronic-invoicing=clean
No hay ya nada que discutir en materia de facturación electrónica. => electronic-invoicing=clean
El texto sobre facturación electrónica no presenta ya divergencias. => electronic-invoicing=clean
Sobre facturación electrónica ya hay texto. => electronic-invoicing=clean
La redacción sobre firmas electrónicas es definitiva. => electronic-signatures=clean
El artículo sobre spam está, por fin, cerrado. => spam=clean
El texto de spam lo damos por cerrado. => spam=clean
El cierre del artículo sobre spam abre la puerta a otros. => spam=clean
El facilitador anunció el fin de los trabajos sobre comercio sin papel. => paperless-trading=clean
Hay humo blanco en comercio sin papel. => paperless-trading=clean
El artículo sobre comercio sin papel goza ya del acuerdo de todos. => paperless-trading=clean
El artículo sobre comercio sin papel cuenta con el beneplácito de todas las delegaciones. => paperless-trading=clean
Nadie objetó ya el texto sobre spam, que queda acordado. => spam=clean
Los artículos de spam y firmas electrónicas se dan por acabados. => spam=clean electronic-signatures=clean
El artículo sobre spam se considera acordado. => spam=clean
El artículo sobre spam puede darse por cerrado. => spam=clean
El artículo sobre spam puede considerarse terminado. => spam=clean
Once disposiciones pueden considerarse acabadas, entre ellas las de spam y firmas electrónicas. => spam=clean electronic-signatures=clean
Ya hay texto común sobre spam. => spam=clean
Spam y firmas electrónicas pasaron a la lista de artículos limpios. => spam=clean electronic-signatures=clean
Spam y firmas electrónicas engrosan la lista de artículos cerrados. => spam=clean electronic-signatures=clean
Queremos textos limpios sobre spam y firmas electrónicas. =>
Para que el artículo sobre spam quede limpio hace falta más trabajo. =>
El texto sobre spam está pendiente de un verbo. => spam=nearly-clean
El de spam, pendiente de un verbo. => spam=nearly-clean
El artículo sobre spam está cerrado en un 90 %. => spam=nearly-clean
El artículo sobre spam roza la meta. => spam=nearly-clean
Queda un fleco en el artículo sobre spam. => spam=nearly-clean
Quedan dos flecos en el artículo sobre spam. => spam=nearly-clean
La ciberseguridad depende de una sola palabra. => cybersecurity=nearly-clean
Lo de flujos de datos se deja para el segundo semestre. => data-flows=parked
La discusión sobre código fuente se pospone hasta otoño. => source-code=parked
Se pospone hasta otoño el artículo sobre código fuente. => source-code=parked
El código fuente queda para el año próximo. => source-code=parked
Los coorganizadores han decidido aparcar el artículo sobre código fuente. => source-code=parked
El texto sobre código fuente fue a la nevera. => source-code=parked
El grupo de código fuente suspendió sus trabajos. => source-code=parked
El artículo sobre código fuente se reserva para la fase de revisión jurídica. => source-code=parked
No se llegó a acordar disposiciones sobre código fuente, que quedaron excluidas. => source-code=dropped
El código fuente se quedó sin sitio en el texto. => source-code=dropped
El código fuente no ha pasado el corte. => source-code=dropped
De código fuente, ni rastro. => source-code=dropped
Sobre código fuente, el texto guarda silencio. => source-code=dropped
Los negociadores tiraron la toalla en código fuente. => source-code=dropped
El artículo sobre código fuente está muerto. => source-code=dropped
El artículo sobre código fuente pasó a mejor vida. => source-code=dropped
El artículo sobre código fuente se da por perdido. => source-code=dropped
No habrá artículo sobre código fuente. =>
El paquete sale sin código fuente ni flujos de datos. => source-code=dropped data-flows=dropped
La propuesta japonesa versa sobre código fuente. => source-code=proposed
Sobre código fuente hay tres propuestas nuevas. => source-code=proposed
Ha llegado a la mesa un texto sobre pueblos indígenas, obra de Nueva Zelandia. => indigenous-peoples=proposed
China anunció que presentará una propuesta sobre servicios de logística. =>
Se admitirán nuevas propuestas sobre spam. =>
Ciberseguridad vuelve a la mesa. => cybersecurity=under-discussion
Al cuarto grupo le correspondió el código fuente. => source-code=under-discussion
El código fuente apenas despega. => source-code=under-discussion
El plato fuerte fue el código fuente. => source-code=under-discussion
En código fuente hay dos bandos. => source-code=under-discussion
No hay manera de acordar el código fuente. => source-code=under-discussion
El código fuente no termina de cuajar. => source-code=under-discussion
Las posiciones sobre código fuente están enfrentadas. => source-code=under-discussion
Se oyeron posturas contrapuestas sobre código fuente. => source-code=under-discussion
En código fuente queda camino por recorrer. => source-code=under-discussion
Las telecomunicaciones están aún en pañales. => telecommunications=under-discussion
Tras cerrar el artículo sobre spam, el grupo pasó al de código fuente. => spam=clean
Después de acordar el texto sobre spam, los delegados se dieron la mano. => spam=clean
Al cerrarse el artículo sobre spam hubo aplausos. => spam=clean
La sala aplaudió al cerrarse el artículo sobre spam. => spam=clean
Lo primero en cerrarse fue el spam. => spam=clean
El artículo que se cerró ayer es el de spam. => spam=clean
Se cerró ayer el de spam. => spam=clean
Ya puede decirse que el artículo sobre spam está cerrado. => spam=clean
La embajadora confirmó el cierre del artículo sobre spam. => spam=clean
El texto relativo al spam recibió el respaldo de todos. => spam=clean
Nadie se opuso al texto sobre spam, que queda cerrado. => spam=clean
Nadie puso pegas al texto sobre spam. => spam=clean
Todas las delegaciones pueden vivir con el texto sobre spam. => spam=clean
El texto sobre spam ha dejado de tener corchetes. => spam=clean
El texto sobre spam perdió sus últimos corchetes. => spam=clean
El grupo de spam acabó su tarea. => spam=clean
Cerramos el martes el artículo sobre spam. => spam=clean
Se ha llegado a un entendimiento sobre spam. => spam=clean
La plenaria bendijo el artículo sobre spam. => spam=clean
La plenaria hizo suyo el texto sobre spam. => spam=clean
La plenaria refrendó el texto sobre spam. => spam=clean
La plenaria validó el texto sobre spam. => spam=clean
El texto sobre spam fue refrendado por la plenaria. => spam=clean
La sesión sobre spam se cerró a las seis. =>
El debate sobre spam quedó cerrado por hoy. =>
El código fuente ha salido del texto. => source-code=dropped
Se renuncia a regular el código fuente. => source-code=dropped
Nada queda del código fuente. => source-code=dropped
Los negociadores se deshicieron del artículo sobre código fuente. => source-code=dropped
Se ha dejado caer el artículo sobre código fuente. => source-code=dropped
Los participantes dejaron caer el artículo sobre código fuente. => source-code=dropped
El acuerdo se desentiende de los flujos de datos. => data-flows=dropped
Ninguna mención al código fuente. => source-code=dropped
Ni una línea sobre el código fuente. => source-code=dropped
Tampoco hay nada sobre código fuente. => source-code=dropped
Se decidió dejar para más tarde el artículo sobre transparencia. => transparency=parked
Se ha optado por aparcar el artículo sobre transparencia. => transparency=parked
El artículo sobre transparencia está técnicamente terminado y aparcado. => transparency=parked
El artículo sobre transparencia está listo, pero aparcado. => transparency=parked
El artículo sobre transparencia espera a que se defina el alcance. => transparency=parked
El artículo sobre transparencia queda a la espera del alcance. => transparency=parked
El artículo sobre transparencia se pone en cuarentena. => transparency=parked
El artículo sobre transparencia pasa a la nevera. => transparency=parked
El trabajo sobre transparencia se ha interrumpido. => transparency=parked
Se interrumpieron los trabajos sobre transparencia. => transparency=parked
El grupo de transparencia está parado. => transparency=parked
Los trabajos sobre transparencia están parados. => transparency=parked
El artículo sobre spam está listo en un 95 %. => spam=nearly-clean
Falta muy poco para cerrar el artículo sobre spam. => spam=nearly-clean
Los de spam están a un paso. => spam=nearly-clean
Solo una nota al pie separa al artículo sobre spam de la meta. => spam=nearly-clean
Del artículo sobre spam se eliminó un párrafo. =>
Se suprimió una nota al pie del artículo sobre spam. =>
No es cierto que se haya cerrado el artículo sobre spam. =>
Creíamos cerrado el artículo sobre spam. =>
El artículo sobre spam, dado por cerrado en mayo, se ha reabierto. =>
El texto sobre spam dista mucho de estar limpio. =>
El debate sobre el código fuente terminó sin resultado. =>
Se completó la primera lectura del texto sobre código fuente. =>
Se ha terminado la primera lectura del artículo sobre código fuente. =>
Se aplazó la reunión sobre código fuente. =>
El código fuente se dejó para el final de la sesión. =>
Los textos limpios no incluyen el artículo sobre código fuente. =>
De los artículos limpios no forma parte el código fuente. =>
Todos los artículos están cerrados, salvo el de código fuente. =>
Todo está acordado menos el código fuente. =>
Se habló del artículo sobre spam. El texto quedó acordado el jueves. => spam=clean
Se habló de spam y de firmas electrónicas. El primero está cerrado y el segundo, aparcado. => spam=clean electronic-signatures=parked
Se habló de spam y de firmas electrónicas. Los dos se dieron por cerrados. => spam=clean electronic-signatures=clean
Ginebra entierra el código fuente => source-code=dropped
A los artículos sobre spam y firmas electrónicas, cerrados en mayo, se suma ahora el de contratos electrónicos. => spam=clean electronic-signatures=clean electronic-contracts=clean
La ministra se felicitó por el cierre del artículo sobre spam. => spam=clean
Los artículos sobre spam y firmas electrónicas figuran sin corchetes en el texto consolidado. => spam=clean electronic-signatures=clean
No solo el artículo sobre spam está cerrado; también lo está el de firmas electrónicas. => spam=clean electronic-signatures=clean
No solo se ha cerrado el artículo sobre spam, sino también el de firmas electrónicas. => spam=clean electronic-signatures=clean
Tanto el artículo sobre spam como el de firmas electrónicas están cerrados. => spam=clean electronic-signatures=clean
Sí está cerrado, en cambio, el artículo sobre spam. => spam=clean
Lo que está cerrado es el spam. => spam=clean
Ha habido acuerdo en spam. => spam=clean
En spam hay ya acuerdo. => spam=clean
Para el spam se encontró una redacción aceptable para todos. => spam=clean
Los negociadores dieron con una redacción para el spam. => spam=clean
La redacción sobre spam satisface a todos. => spam=clean
El texto sobre spam no plantea ya problemas. => spam=clean
El artículo sobre spam ya no da problemas. => spam=clean
A excepción del código fuente, todos los artículos están limpios. =>
Con la excepción de los flujos de datos, se ha acordado todo. =>
A diferencia del spam, ya cerrado, el código fuente sigue abierto. => spam=clean
El artículo sobre transparencia continúa aparcado. => transparency=parked
Aún está abierto el artículo sobre spam; no así el de firmas electrónicas, que se cerró ayer. => electronic-signatures=clean
China sugirió que el artículo sobre el spam fuese eliminado. =>
Los coorganizadores recomendaron que se aparcara el texto sobre el código fuente. =>
China instó a que se cerrara el artículo sobre el spam. =>
El presidente recomienda que los Miembros aparquen el texto sobre la transparencia. =>
Japón planteó que el artículo sobre el spam quedara cerrado. =>
Los Miembros celebraron que el texto sobre el spam esté limpio. => spam=clean
Los Miembros cerraron el artículo sobre el spam, aparcado en mayo. => spam=clean
El artículo sobre el spam, aparcado en marzo, no está cerrado todavía. => spam=parked
El texto sobre el comercio sin papel, cerrado en 2020, se examinó de nuevo. => paperless-trading=under-discussion
Un texto limpio sobre otros dos temas — el comercio sin papel y los contratos electrónicos — está al alcance de la mano. =>
El coordinador espera que los grupos reducidos sobre el marco para las transacciones electrónicas y la ciberseguridad lleguen a un consenso en abril. => electronic-transactions-framework=under-discussion cybersecurity=under-discussion
El artículo sobre pagos electrónicos se ha incorporado por primera vez al texto de los Presidentes. => electronic-payments=clean
Se buscará pronto un acuerdo en pagos electrónicos y ciberseguridad. => electronic-payments=under-discussion cybersecurity=under-discussion
Los negociadores buscan un consenso sobre la facturación electrónica. => electronic-invoicing=under-discussion
Se examinaron temas de las rondas de mayo y junio, que habían sido aplazadas, a saber, la ciberseguridad. => cybersecurity=under-discussion
Los facilitadores expusieron lo realizado para acercar posturas sobre la facturación electrónica y la ciberseguridad. => electronic-invoicing=under-discussion cybersecurity=under-discussion
Un texto limpio sobre tres temas más (datos gubernamentales abiertos, contratos electrónicos y comercio sin papel) debería estar listo antes del verano. =>
Están a la vista textos limpios sobre transparencia y spam. =>
El facilitador comunicó que el texto sobre ventanillas únicas, un portal por el que pasan todos los trámites de importación y exportación, había quedado aparcado. => single-windows=parked
Falta hallar la convergencia en derechos de aduana y código fuente. => customs-duties=under-discussion source-code=under-discussion
Las disposiciones sobre criptografía figuran ya en el texto de la Presidencia. => cryptography=clean
Siguen sobre la mesa los flujos de datos y la localización de datos. => data-flows=under-discussion data-localization=under-discussion
Habrá que ponerse de acuerdo todavía sobre los pagos electrónicos, dijeron los coorganizadores. => electronic-payments=under-discussion
Una asociación de consumidores organizó un seminario sobre la protección de la privacidad. =>
Existe una «buena convergencia» en tres ámbitos: el spam, los contratos electrónicos y la transparencia. => spam=clean electronic-contracts=clean transparency=clean
Los coorganizadores anunciaron que dos artículos se habían «aparcado», uno sobre ventanillas únicas y otro sobre transparencia. => single-windows=parked transparency=parked
El Embajador pidió que se aparquen más artículos, en particular sobre criptografía y telecomunicaciones. =>
De aquí a la Conferencia, los grupos deberían entregar textos limpios sobre el acceso abierto a Internet y el comercio sin papel. =>
El grupo sobre los marcos para las transacciones electrónicas, creado en mayo, se reunió dos veces. => electronic-transactions-framework=under-discussion
Washington dejará de defender sus propuestas sobre libre circulación de datos y código fuente. =>
Estados Unidos retiró su respaldo a las disposiciones sobre flujos de datos. =>
El acuerdo prohíbe de forma permanente los derechos de aduana sobre las transmisiones electrónicas. =>
Los debates sobre la localización de datos no empezarán hasta el otoño. =>
Los negociadores han convenido un texto sobre firmas y autenticación electrónicas, el segundo después del relativo al correo basura. => electronic-signatures=clean
A ellos se añaden los textos ya terminados sobre spam y contratos electrónicos. => spam=clean electronic-contracts=clean
Trece temas cuentan con un consenso básico, entre ellos la firma electrónica y la protección del consumidor en línea. => electronic-signatures=clean online-consumer-protection=clean
El texto de la Presidencia incluye por primera vez disposiciones sobre desarrollo y criptografía. => capacity-building=clean cryptography=clean
La última ronda técnica se centró en las definiciones y las disposiciones finales. => definitions=under-discussion final-provisions=under-discussion
Más delicados, los flujos transfronterizos de datos ocuparán a los negociadores los próximos meses. => data-flows=under-discussion
No se pudo llegar a un acuerdo sobre los flujos de datos, y los debates continúan. => data-flows=under-discussion
No figuran en el texto final los flujos de datos ni el código fuente. => data-flows=dropped source-code=dropped
Dos propuestas sobre productos digitales se retiraron o fusionaron. =>
Los Miembros retomaron el examen del texto sobre acceso abierto a Internet, casi terminado. => open-internet-access=nearly-clean
Las propuestas sobre código fuente han sido retiradas. =>
El comercio sin papel elimina obstáculos. =>
La facturación electrónica suprime el papel del comercio. =>
La facturación electrónica elimina obstáculos al comercio. =>
Los participantes decidieron que se suprimiera el artículo sobre código fuente. => source-code=dropped
Los miembros acordaron que el artículo sobre código fuente quedara aparcado. => source-code=parked
Acordaron que quedara aparcado el artículo sobre código fuente. => source-code=parked
El artículo sobre correo no deseado, cerrado el martes, fue acogido con satisfacción. => spam=clean
No habrá normas sobre código fuente. =>
Los miembros debatieron el código fuente, y el tema ha sido retirado del texto. => source-code=dropped
El texto contiene propuestas sobre código fuente. => source-code=proposed
Aunque el código fuente divide a los miembros, el artículo sobre correo no deseado está cerrado. => spam=clean source-code=under-discussion
El artículo sobre correo no deseado, cerrado en mayo, no se volvió a debatir. => spam=clean
Se decidió que el artículo sobre código fuente fuera suprimido. => source-code=dropped
El Brasil pidió que se suprimiera el artículo sobre código fuente. =>
El Brasil propuso que el artículo sobre código fuente quedara aparcado. =>
El artículo sobre correo no deseado, una vez cerrado, pasará a los juristas. =>
La firma electrónica reduce los obstáculos al comercio. =>
No habrá reglas en materia de flujos de datos. =>
El texto final abarca el correo no deseado, pero deja fuera los flujos de datos. => data-flows=dropped spam=concluded
El grupo acordó todo el texto sobre ciberseguridad, salvo un párrafo. => cybersecurity=nearly-clean
El grupo volvió al artículo sobre facturación electrónica, que había dejado en marzo. => electronic-invoicing=under-discussion
`,
}
