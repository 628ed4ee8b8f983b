/** How words begin, folded, that name what a mentorship is about, in five languages. */
export const goalWords: readonly string[] = wordsIn(`
  career karriere carriere carrera carreira job grant fellowship scholarship antrag stipend bourse beca bolsa funding
  foerder financ finanz industr academi akademi company companies firm unternehm entrepr empresa empreend startup grund
  leadership fuhrung direction liderazgo lideranca balance vereinbarkeit equilibr concilia network netzwerk reseau contactos
  publish publi veroffentlich aufsatze papers writing schreiben ecrire escribir escrever interview bewerb vorstellung
  candidat entrevist teach lehre enseign ensen ensin mobility abroad ausland etranger extranjero exterior tenure promotion
  cv resume lebenslauf presentation prasentation supervis betreu encadr time zeitmanagement skills conflict confidence
  visibility diversity diversit parent family familie famille familia postdoc phd thesis patent
`)

/** How words begin, folded, that name a field of study, in five languages. */
export const areaWords: readonly string[] = wordsIn(`
  segment reconstru rekonstru registr recalage registo regist imaging bild image imagen imagem radiolog mri mrt irm ct pet ultraso ultraschall
  echograph ecograf microscop mikroskop tomogra learning lernen apprentissage aprendiz neural neuro vision robot robotic
  robotik chirurg surger surgical cirug cirurg biolog bio genom genet chem chim quim kimi phys fis mathemat matemat
  statist comput informati software data daten donnees datos dados network algorithm optim signal engineer ingenieur
  ingenier engenhar medic medizin clinical klinisch epidemi pharma health gesundheit sante salud saude psycholog psicolog
  cogniti kognit linguist language sprach philosoph filosof sociolog soziolog anthropolog econom okonom history geschicht
  histoire historia law recht droit education bildung ecolog environment umwelt climat klima geolog geograph astro energ
  material quantum nano mechan electr elektr optic optik photo simulat model visuali graphics reality security interact
  oncolog cardi kardi cancer krebs
`)

/** How words begin, folded, that name what people say they are when asked for their identity, in five languages. */
export const identityWords: readonly string[] = wordsIn(`
  woman women female man men male nonbinary binary queer lgbt gay lesbian trans disab neurodiver indigenous black hispanic latin asian
  colour color minorit firstgen generation carer refugee frau mann weiblich mannlich behinder erstakadem femme homme
  ethnic ethni race religio native rural working parent mother father veteran migra chronic handicap minorite erste premiere primera primeira negra negro preta preto indigena alleinerzieh padre madre krank mujer hombre discapacid mulher homem deficien
`)

function wordsIn(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
