/** Words that do not change which area is meant. */
export const areaStopWords: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'for',
  'in',
  'of',
  'on',
  'other',
  'the',
  'to',
  'with'
])

/** Common abbreviations of the field, folded, written out. */
export const areaAbbreviations: ReadonlyMap<string, string> = new Map([
  ['ai', 'artificial intelligence'],
  ['ar', 'augmented reality'],
  ['cad', 'computer aided diagnosis'],
  ['cai', 'computer assisted intervention'],
  ['cfd', 'computational fluid dynamics'],
  ['cnn', 'convolutional neural network'],
  ['cnns', 'convolutional neural network'],
  ['ct', 'computed tomography'],
  ['dl', 'deep learning'],
  ['dti', 'diffusion tensor imaging'],
  ['eeg', 'electroencephalography'],
  ['fmri', 'functional magnetic resonance imaging'],
  ['gan', 'generative adversarial network'],
  ['gans', 'generative adversarial network'],
  ['gnn', 'graph neural network'],
  ['gnns', 'graph neural network'],
  ['hci', 'human computer interaction'],
  ['llm', 'large language model'],
  ['llms', 'large language model'],
  ['mic', 'medical image computing'],
  ['ml', 'machine learning'],
  ['mr', 'magnetic resonance'],
  ['mri', 'magnetic resonance imaging'],
  ['nlp', 'natural language processing'],
  ['oct', 'optical coherence tomography'],
  ['pet', 'positron emission tomography'],
  ['rl', 'reinforcement learning'],
  ['us', 'ultrasound'],
  ['vr', 'virtual reality'],
  ['xai', 'explainable artificial intelligence'],
  ['xray', 'x ray']
])

/** British beginnings of words and their American counterparts, folded. */
export const areaSpellings: readonly (readonly [string, string])[] = [
  ['anaesthe', 'anesthe'],
  ['behaviour', 'behavior'],
  ['centre', 'center'],
  ['colour', 'color'],
  ['computerised', 'computerized'],
  ['fibre', 'fiber'],
  ['foetal', 'fetal'],
  ['gynaecolog', 'gynecolog'],
  ['haem', 'hem'],
  ['labelling', 'labeling'],
  ['modelling', 'modeling'],
  ['oedema', 'edema'],
  ['oesophag', 'esophag'],
  ['optimis', 'optimiz'],
  ['orthopaed', 'orthoped'],
  ['paediatr', 'pediatr'],
  ['personalised', 'personalized'],
  ['tumour', 'tumor'],
  ['visualis', 'visualiz']
]
