/** Words for training and opting out, as used in such documents in English, German and French. */
const TRAINING = [
  /\b(?:re-?|pre-?)?train(?:s|ed|ing|iert?|ieren|ings\w*)?\b|\bentra[iî]n/i,
  /\b(?:machine|deep)[ -]learning\b|\bmaschinelle\w* lernen|\bapprentissage automatique/i,
  /\bopt(?:s|ed|ing)?[- ]?(?:out|in)\b|\bopt-?outs\b|\b(?:to|may|can) object\b|\bobject(?:ing)? to\b|\bobjections?\b/i,
  /\bwiderspr[auo]?\w*|\bs['’]opposer|\bopposition\b/i,
]

/** Words for what is trained. */
const AI = [
  /\b(?:A\.I|AI|KI|IA|LLMs?)\b/,
  /\bartificial intelligence|\bk[üu]nstliche\w* intelligen|\bintelligence artificielle/i,
  /(?<!\b(?:business|pricing) )\bmodels?\b|\bmodell\w*|\bmodèles? (?:de langage|d['’](?:IA|intelligence))/i,
  /\bgenerativ\w*|\bgénérative/i,
]

/** How relevant a sentence is: 2 if it is about training or opting out, 1 if it is about AI otherwise, 0 if neither. */
export function relevanceOf(sentence: string): 0 | 1 | 2 {
  const names = (words: RegExp): boolean => words.test(sentence)
  if (TRAINING.some(names)) return 2
  return AI.some(names) ? 1 : 0
}
