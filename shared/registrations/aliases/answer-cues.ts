import type { Field } from '#shared/domain/field'

/**
 * How words begin, folded, that point to a field in all five languages without naming it: beside answers that read like the
 * field they decide, alone they say nothing. `and`, `also`: a word of each of these lists must stand there too.
 */
type AnswerCue = { readonly words: string; readonly and?: string; readonly also?: string }

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
      karriere laufbahn beruf stufe stell parcours carriere niveau etape fonction annee year_are_you year_of weiterbild ausbild grade trayectoria carrera etapa momento
      puesto cargo nivel trajet carreira fase at_the_moment stand stade`
  },
  sector: {
    words: `kind_of type_of sort_of art_der art_von typ genre_de type_de tipo_de clase_de work practi employ job setting environment sector academ industr univers compan hospital clinic salary paid
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
    and: `offer anbiet propos ofrec oferec can could able happy willing glad give like feel qualified konn geben wurd pouvez pourriez peux puede podria pued pode poderia`
  },
  languages: {
    words: `speak spoken talk convers fluent comfortable hold can could gesprach treffen entretien rencontre reunion encontro sprech sprich konn parl aise pouvez peux habl puede
      podria fala pode`
  },
  extra: {
    words: `additional extra another one_more zusatzlich weitere noch_ein eine_mehr einen_mehr person_mehr de_plus en_plus
      supplementaire un_autre une_autre uno_mas una_mas un_mas otra_persona otro_mas adicional persona_mas mais_um mais_uma
      pessoa_a_mais uma_a_mais um_a_mais`,
    and: `mentee trainee mentor need necess short shortage shortfall enough lack bedarf notfall mangel fehl besoin manqu assez
      insuffis faltan faltar falta necesidad necesari necessid necessari hace_falta suficient precis`
  },
  minimum: {
    words: `minimum minim smallest least fewest lowest mindest wenigst au_moins minimo minima al_menos por_lo_menos pelo_menos
      como_minimo no_minimo`,
    and: 'number many mentee trainee anzahl viele zahl combien nombre cuant numero quant'
  },
  capacity: {
    words: 'many number most maxim up combien nombre viele anzahl zahl cuant numero quant n_o nr max',
    and: `mentee trainee tandem take accept willing able can could would look handle support guide betreu begleit ubernehm
      aufnehm bereit zeit konn mocht wurd accompagn accept suivre prendre pret pouvez pourr acompan acept dispuest quisier
      puede podria acompanh aceit dispost pode poderia`
  },
  participation: {
    words: `online by_video remotely attend come coming join part participat venue site person travel conference online virtual remote kommen teiln
      reis zuschalt schalt vor_ort venir viendr sur_place serez ecran vendra sede presenc distanc asist vira estar estara`
  },
  consent: {
    words:
      'okay_if okay_to ok_if ok_to agree accept consent permi allow fine_with happy_for okay_with authori may accord autoris einverstand zustimm erlaub autoriz concord acord aceit',
    and: `data answer detail contact store kept keep stored used use shar daten angaben speicher verwend antwort donnees
      reponse conserv traitement utilis dato respuesta uso dado resposta tratamento tratamiento`
  },
  statement: {
    words: `yourself about_you you_are you_stand introduc portrait describe story background lines sentences sich ihnen satze
      zeilen vorstell presentez phrases lignes parcours career_path werdegang trayector trajetor tu_historia su_historia sua_historia cuent usted presente frases fale apresent si voce`
  },
  comments: {
    words: `anything something else other remark message note comment word forgot sonst noch weitere hinweis bemerk anmerk
      nachricht mitteil wunsch vergess autre chose mot remarque oubli precision algo otra otro mas mensaje comentario observ
      olvid mais outra outro recado mensagem esquec`,
    and: `know tell add say ask forgot share mention aware us organis organiz committee team office wissen sagen mitteil hinzuf
      fragen uns organisation komitee geschaftsst savoir dire ajout envoi nous comite equipe saber decir anad dizer
      acrescent deixar deixe pregunt pergunt nos comision equipo secretar comissao coordena`
  },
  people: {
    words: `like love prefer particular specific choose wish want agreed arrang in_mind pleased as_a_mentor as_your_mentor
      als_mentor gern liebst hatt mocht wunsch bestimmt souhait aimer voudri particuli comme_mentor gustar quier prefier
      como_mentor gostar quer prefer`,
    and: `mentor mentee tutor person people someone somebody anyone anybody who whom name names colleague jemand wen wem wer
      namen quelqu qui nom noms personne alguien quien nombre nombres persona alguem quem nome nomes pessoa`
  },
  avoided: {
    words: `not never avoid apart conflict except awkward uncomfortable exclud collaborat co_author coauthor relative nicht
      kein keine keinen niemals vermeid befangen angehorig verwandt vermeid pas eviter jamais ecarter conflit coauteur
      proche no nunca evit conflicto parient familiar coautor jerarqu nao conflito parente hierarq exclu`,
    and: `person people someone somebody anyone anybody who whom name names mentor mentee candidate applicant jemand wen wem
      namen quelqu qui noms candidat alguien quien nombres candidato alguem quem nomes pessoa`
  },
  identities: {
    words:
      'describe identi belong background group consider beschreib zugehor zahl group yourself decri appart reconn describ pertenec descrev pertenc'
  },
  identityWish: {
    words: `same similar share shares shared common like_you like_your like_me alike gleich ahnlich teilt teilen gemeinsam wie_du
      wie_sie deine_erfahr meme similaire semblable partag commun ressembl comme_vous comme_toi mismo misma parecid compart
      semejant comun como_tu como_usted mesmo mesma semelhant partilh igual comum como_voce`,
    and: `mentor mentee tutor someone somebody person jemand quelqu personne alguien persona alguem pessoa`,
    also: `like prefer want wish important matter mind mocht bevorzug wichtig lieber wunsch souhait prefer aimer import veux
      voulez prefier gustar desea quier importa gostar deseja quer questao`
  },
  advisor: {
    words: `supervis advis thesis dissertation doctora betreut betreuer betreuerin promotion doktor these dirige encadr tesis tese orientador`
  }
}

/** Words of a mentor's sector, or of one's own future one: what is asked for is sought, not had. */
export const soughtCues = `see_yourself years_from like want prefer wish hope should come after next future wohin_zieht nach_dem_abschl nach_dem_stud nach_der_promo bevorzug your_mentor_to dein_mentor deine_mentor ihr_mentor ihre_mentor votre_mentor su_mentor tu_mentor seu_mentor sua_mentor mentor_from wunsch mochten soll kunft aimer souhait
  voudri devrait vienn futur gustar prefier deberia veng quier gostar prefer deveria venh quer`
