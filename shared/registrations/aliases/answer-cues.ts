import type { Field } from '#shared/domain/field'

/**
 * How words begin, folded, that point to a field in all five languages without naming it: beside answers that read like the
 * field they decide, alone they say nothing. `and`: a word of the second list must stand there too.
 */
type AnswerCue = { readonly words: string; readonly and?: string }

export const answerCues: Partial<Record<Field, AnswerCue>> = {
  timestamp: {
    words: `submi sent fill complet regist receiv form answer entered abgeschi abgesand ausgefull eingang eingegang anmeld
      gesend envoi envoy rempl recu soumis envi rellen preench inscri regist wann quand cuando quando`
  },
  name: { words: 'name call regist appel heiss nom nombre llam cham nome' },
  institution: {
    words: `where employ work stud school enrol lab laborat company compan institut univers affiliat organi home host based
      beschaft arbeit angestellt tatig einricht hochschul travail etudi etablissement accueil exerc trabaj estudi centro
      trabalh perten vincul`
  },
  country: {
    words: `live living resid based locat work wohn leb arbeit vivez habit travail viv resid trabaj mora trabalh particip`
  },
  timeZone: { words: 'time zone clock hour utc gmt uhr uhrzeit zeit heure fuseau hora horari huso fuso' },
  stage: {
    words: `career stage phase level rank position post grade status job role title profession seniority academic point
      karriere laufbahn beruf stufe stell parcours carriere niveau etape fonction grade trayectoria carrera etapa momento
      puesto cargo nivel trajet carreira fase at_the_moment stand stade`
  },
  sector: {
    words: `work employ job setting environment sector academ industr univers compan hospital clinic salary paid
      arbeit tatig branche hochschul wirtschaft klinik travail entreprise hopital milieu trabaj empresa ambito trabalh
      industria setor`
  },
  areas: {
    words: `research topic theme field work subject interest expert area special scientific forsch schwerpunkt teilgebiet fachgebiet thema themen
      gebiet arbeit recherch theme domaine sujet portent investig tema temas linea pesquis assunto linha experien competen area`
  },
  goals: {
    words: `hope want help expect gain achiev learn get take obtain seek look need improve goal aim objectiv discuss talk
      ziel soll_dich soll_dir soll_sie soll_ihnen soll_mich soll_mir mocht willst wollen wunsch erwart erreich erhoff lernen reden sprech besprech cherch souhait obten attend attente apprend parler
      lograr gustaria esper busc aprender hablar consegu obten gostaria pretend procur aprend falar alcan`
  },
  topics: {
    words:
      'advi counsel guid offer rat rate berat anbiet unterstutz conseil propos transme asesor aconsej ofrec aconselh oferec can_you_help you_can_help konnen_sie_helf kannst_du_helf pouvez_vous_aid pouvez_vous_accomp puedes_ayud voce_pode_ajud',
    and: `can could able happy willing glad give like feel qualified konn geben wurd pouvez pourriez peux puede podria pued pode poderia`
  },
  languages: {
    words: `speak spoken talk convers fluent comfortable hold can could gesprach treffen entretien rencontre reunion encontro sprech sprich konn parl aise pouvez peux habl puede
      podria fala pode`
  },
  capacity: {
    words: 'many number most maxim up combien nombre viele anzahl cuant numero quant',
    and: `mentee people person student junior researcher look handle betreu begleit zeit accompagn accompan personne acompan
      persona acompanh pessoa`
  },
  participation: {
    words: `attend come coming join part participat venue site person travel conference online virtual remote kommen teiln
      reis zuschalt schalt vor_ort venir viendr sur_place serez ecran vendra sede presenc distanc asist vira estar estara`
  },
  consent: {
    words:
      'agree accept consent permi allow fine_with happy_for okay_with authori may accord autoris einverstand zustimm erlaub autoriz concord acord aceit',
    and: `data answer detail contact store kept keep stored used use shar daten angaben speicher verwend antwort donnees
      reponse conserv traitement utilis dato respuesta uso dado resposta tratamento tratamiento`
  },
  statement: {
    words: `yourself about_you you_are you_stand introduc portrait describe story background lines sentences sich ihnen satze
      zeilen vorstell presentez phrases lignes parcours career_path werdegang trayector trajetor tu_historia su_historia sua_historia cuent usted presente frases fale apresent si voce`
  },
  comments: {
    words: `anything something else other remark sonst noch weiter autre chose algo otra otro mas mais outra outro`,
    and: `know tell add say ask forgot share mention aware wissen sagen mitteil hinzuf fragen savoir dire ajout envoi saber
      decir anad dizer acrescent deixar pregunt pergunt`
  },
  people: {
    words: `like love prefer particular specific choose pair match wish want agreed arrang in_mind gern liebst hatt mocht wunsch bestimmt souhait
      aimer voudri particuli gustar quier prefier emparej gostar quer prefer`
  },
  avoided: {
    words: `not never avoid apart conflict except nicht kein keine keinen niemals vermeid pas eviter jamais no nunca evit nao
      conflit conflicto exclu`
  },
  identities: {
    words:
      'describe identi belong background group consider beschreib zugehor zahl decri appart reconn describ pertenec descrev pertenc'
  },
  identityWish: {
    words: `like_you like_your like_me shares_your shares_this_back shares_this_ident that_same_group ce_meme_group
      ese_mismo_grup esse_mesmo_grup wie_du wie_sie deine_erfahr ressembl comme_vous comme_toi como_tu como_usted
      parecid semejant como_voce semelhant`
  },
  advisor: {
    words: `supervis advis thesis dissertation doctora betreut betreuer betreuerin promotion doktor these dirige encadr tesis tese orientador`
  }
}

/** Words of a mentor's sector, or of one's own future one: what is asked for is sought, not had. */
export const soughtCues = `see_yourself years_from like want prefer wish hope should come after next future wohin_zieht nach_dem_abschl nach_dem_stud nach_der_promo wunsch mochten soll kunft aimer souhait
  voudri devrait vienn futur gustar prefier deberia veng quier gostar prefer deveria venh quer`
