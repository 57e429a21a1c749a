/** English patterns of single rules. */
import type { RuleWords } from './words'

export const enRules: RuleWords = {
  needsNoSubject: false,
  infinitiveTalks: true,
  future: null,
  bareVerb: /^be$/i,
  plural: /s$/i,
  affirmation: null,
  pluperfect: /^(?:had|having)$/i,
  since: /^since$/i,
  takenBack: /^withdrawn$/i,
  open: null,
  study: null,
  about: /^(?:on|about)$/i,
  hasCompounds: true,
  as: /^as$/i,
  genitive: /^of$/i,
  talks: /^(?:negotiat(?:ions?|ors)|talks|discussions|conference|summit)$/i,
  otherAgreement:
    /(?:^(?:[^,]{0,40}, )?|# (?=#)|(?<!(?:as|like) )(?:\$|\bunder) )(?:# )*(?:bilateral |trade )?(?:%|(?:bilateral|free.trade|partnership) (?:agreement|treaty|pact|deal)|@@ (?:(?:free|trade|economic|partnership) )*(?:%|agreement|treaty|pact|deal|talks|negotiations)|(?:agreement|talks|negotiations) between (?:# )?@@(?! on)|(?<=# )(?:bilateral|own) (?:talks|negotiations))/i,
  modal: /^(?:will|would|shall|may|might|could)$/i,
  parties: /^(?:participants|members|delegat(?:ions|es)|negotiators|parties|signatories|countries|governments)$/i,
  directive: /^(?:recommend|urg(?:es?|ed|ing)$|advocat|priorit)/i,
  passive: /^(?:is|are|was|were|be|been|being)$/i,
  several: /^they$/i,
  request: /^(?:ask|request)(?:s|ed|ing)?$/i,
  founded: /^(?:set|sets|setting|establish|creat|launch|form(?:s|ed|ing)$)/i,
  reopened: /^reopen(?:ed|s)$/i,
  met: /\b(?:met|gathered|convened)\b/i,
  relativeDay:
    /(?<!\b(?:next|coming|by|before|until|from|every|each) )\b(?:(?:(sun)|(mon)|(tues)|(wednes)|(thurs)|(fri)|(satur))day|(yesterday)|(last week|(?:some|few|several|two|three) days ago|earlier this week))\b/i,
  hypothesis: /^(?:if|unless|assuming)$/i,
  concession: /^even$/i,
  imperative: /^(?!(?:clean|final|stable|full|left|set)$|.*(?:ed|ing|en|ne)$)[a-z]+$/i,
  hearsay:
    /\b(?:apparently|reportedly|allegedly|supposedly|rumou?r(?:s|ed)?|gossip|hearsay|unconfirmed|word has it|insiders?|sources?(?= (?:said|says?|told|close|familiar|in\b|who|with))|(?:according to|from|by) (?:\w+ )?sources?(?! code)|according to (?:an?|one|some|several|two|three) (?:\w+ ){0,3}(?:persons?|people)|(?:an?|one|some|several|two) (?:\w+ ){0,3}(?:official|diplomat|negotiator|delegate|observer|person)s?(?= (?:\w+ )?(?:said|says?|told|close|familiar|who|with|speaking|claimed|hinted|confided))|(?:not to be|asked not to be|declined to be) (?:named|identified)|anonym(?:ous(?:ly)?|ity)|people familiar|i (?:hear|was told|am told)|i[’']m told|(?:is|are|it[’']s) (?:said|rumou?red|believed|understood|thought) (?:to|that))\b/i,
  complementiser: /^that\b/i,
  rejection:
    /^(?:reject|den(?:y|ie|ial)|refut|rebut|disput(?:ed|ing)|dismiss|contest(?:ed|s)$|contra(?:dict|ry$)|repudiat|debunk|doubt(?:s|ed|ful)$|false|untru|incorrect|inaccura|erroneous|wrong|mistake|baseless|groundless|unfounded|misleading|fabricat|myth$|nonsense$)/i,
  truth: /^(?:tru(?:e|th)|case|correct|accurate|right)$/i,
}
