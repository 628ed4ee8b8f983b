/** An invented institution: how its people spell it, usual spelling first, and the domain of its addresses. */
type Institution = { readonly spellings: readonly string[]; readonly domain: string }

/**
 * A country as registrants write it. Names with another script stand as "own writing|Latin letters"; `familyFirst`
 * is the order in its own writing. Zones are what people answer, from IANA names to habits.
 */
export type Country = {
  readonly spellings: readonly string[]
  readonly zones: readonly string[]
  readonly languages: readonly string[]
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly familyFirst?: boolean
  readonly institutions: readonly Institution[]
}

/** Splits a line of the tables below. */
function words(line: string): readonly string[] {
  return line.split(', ')
}

function institution(domain: string, ...spellings: readonly string[]): Institution {
  return { domain: `${domain}.example`, spellings }
}

/** Countries, those with most registrants first. All institutions and addresses are invented. */
export const countries: readonly Country[] = [
  {
    spellings: words('United States, USA, United States of America'),
    zones: words('America/New_York, EST, UTC-5, Pacific Time, America/Chicago'),
    languages: words('English, Spanish'),
    given: words('Emily, Marcus, Grace, Tyrone, Hannah, Diego, Rachel, Andre, Megan, Kevin, Aisha, Joshua'),
    family: words(
      'Whitfield, Okafor-Reed, Castellano, Brandt, Nakagawa, Sutherland, Pryor, Delgado, Lindqvist, Moss'
    ),
    institutions: [
      institution('harborstate', 'Harbor State University', 'Harbor State Univ.', 'HSU'),
      institution('calder', 'Calder Institute of Technology', 'Calder Tech'),
      institution('northmere-clinic', 'Northmere Clinic', 'Northmere Clinic, Department of Radiology'),
      institution('voxelwise', 'Voxelwise Inc.', 'Voxelwise')
    ]
  },
  {
    spellings: words('China, P.R. China, CN'),
    zones: words('Asia/Shanghai, UTC+8, China Standard Time'),
    languages: words('Chinese, English'),
    given: words('伟|Wei, 芳|Fang, 静|Jing, 磊|Lei, 婷|Ting, 晨|Chen, 雨桐|Yutong, 浩然|Haoran, 思远|Siyuan'),
    family: words('王|Wang, 李|Li, 张|Zhang, 刘|Liu, 陈|Chen, 杨|Yang, 赵|Zhao, 周|Zhou, 吴|Wu'),
    familyFirst: true,
    institutions: [
      institution('linjiang', 'Linjiang University', 'Linjiang Univ', '临江大学'),
      institution('xishan-tech', 'Xishan University of Science and Technology', 'Xishan UST'),
      institution('mingtu', 'Mingtu Medical', 'Mingtu Medical Co., Ltd.')
    ]
  },
  {
    spellings: words('Germany, Deutschland, DE'),
    zones: words('Europe/Berlin, CET, UTC+1, Central European Time'),
    languages: words('German, English'),
    given: words('Jürgen, Käthe, Lukas, Annika, Björn, Miriam, Sören, Franziska, Tobias, Heike, Emre'),
    family: words(
      'Grünwald, Bäcker, Hoffstätter, Schönfeld, Weiß, Krüger, Özdemir, Löwe, Brandmüller, Stein'
    ),
    institutions: [
      institution('uni-lindenau', 'Universität Lindenau', 'University of Lindenau', 'Uni Lindenau'),
      institution('tu-falkenberg', 'Technische Universität Falkenberg', 'TU Falkenberg'),
      institution('klinikum-auental', 'Klinikum Auental')
    ]
  },
  {
    spellings: words('United Kingdom, UK, England, Scotland'),
    zones: words('Europe/London, GMT, UTC+0, London'),
    languages: words('English'),
    given: words('Oliver, Priya, Imogen, Callum, Siân, Fraser, Zainab, Eleanor, Rhys, Harriet'),
    family: words(
      "Ashdown, Pemberton, O'Rourke, MacAllister, Begum, Thorne, Llewellyn, Fairweather, Okonjo, Marsh"
    ),
    institutions: [
      institution('aldermoor', 'University of Aldermoor', 'Aldermoor University', 'Univ. of Aldermoor'),
      institution('kingsholm', 'Kingsholm College London', 'KCL (Kingsholm)'),
      institution('st-bede-hospital', "St Bede's Hospital", 'St. Bedes Hospital NHS Trust')
    ]
  },
  {
    spellings: words('France, FR'),
    zones: words('Europe/Paris, CET, UTC+1, Paris'),
    languages: words('French, English'),
    given: words('Éloïse, François, Amélie, Loïc, Chloé, Rémi, Inès, Théo, Maëlle, Nadia'),
    family: words(
      'Lefèvre, Béranger, Châtelain, D’Aubigné, Gauthier, Morvan, Benhaddou, Rousselot, Le Goff, Perrin'
    ),
    institutions: [
      institution('univ-valcendre', 'Université de Valcendre', 'University of Valcendre', 'Univ. Valcendre'),
      institution('ecole-brumes', 'École des Brumes', 'Ecole des Brumes'),
      institution('chu-rivelaine', 'CHU de Rivelaine', 'CHU Rivelaine')
    ]
  },
  {
    spellings: words('Canada'),
    zones: words('America/Toronto, EST, UTC-5, Montreal'),
    languages: words('English, French'),
    given: words('Noémie, Liam, Sophie, Arjun, Geneviève, Ethan, Mei, Owen, Fatima, Olivier'),
    family: words('Tremblay-Roy, Fraser, Singh, Bouchard, McKenna, Leung, Côté, Haddad, Wójcik, Nolan'),
    institutions: [
      institution('lacdesbois', 'Lac-des-Bois University', 'Université Lac-des-Bois', 'UL-Bois'),
      institution('stonebridge', 'Stonebridge University')
    ]
  },
  {
    spellings: words('India'),
    zones: words('Asia/Kolkata, IST, UTC+5:30, UTC+05:30'),
    languages: words('English, Hindi'),
    given: words('Ananya, Rohan, प्रिया|Priya, Vikram, Lakshmi, अर्जुन|Arjun, Sneha, Karthik, Meera, Aditya'),
    family: words(
      'Raghunathan, शर्मा|Sharma, Iyer, Banerjee, Deshpande, Nair, Chaudhary, Pillai, Kulkarni, Menon'
    ),
    institutions: [
      institution('sarovar', 'Sarovar Institute of Technology', 'SIT Sarovar', 'Sarovar Inst. of Tech.'),
      institution('deccanmed', 'Deccan Medical Research Centre', 'Deccan Medical Research Center')
    ]
  },
  {
    spellings: words('Netherlands, The Netherlands, NL'),
    zones: words('Europe/Amsterdam, CET, UTC+1'),
    languages: words('Dutch, English'),
    given: words('Sanne, Joris, Fleur, Bram, Maaike, Daan, Yasmina, Thijs'),
    family: words('van der Meulen, de Wit, Hoekstra, Vermeer-Bakker, el Idrissi, Kuipers, ten Brink, Postma'),
    institutions: [
      institution('duinrand', 'Universiteit Duinrand', 'Duinrand University'),
      institution('umc-veluwe', 'UMC Veluwe', 'University Medical Center Veluwe')
    ]
  },
  {
    spellings: words('Japan'),
    zones: words('Asia/Tokyo, JST, UTC+9'),
    languages: words('Japanese, English'),
    given: words('美咲|Misaki, 健太|Kenta, さくら|Sakura, 大輔|Daisuke, 陽子|Yoko, 蓮|Ren'),
    family: words('佐藤|Sato, 鈴木|Suzuki, 高橋|Takahashi, 中村|Nakamura, 小林|Kobayashi, 森|Mori'),
    familyFirst: true,
    institutions: [
      institution('minatogaoka', 'Minatogaoka University', '港ヶ丘大学'),
      institution('hoshizora', 'Hoshizora Imaging Research Institute', 'Hoshizora Imaging')
    ]
  },
  {
    spellings: words('South Korea, Korea, Republic of Korea'),
    zones: words('Asia/Seoul, KST, UTC+9'),
    languages: words('Korean, English'),
    given: words('민준|Minjun, 서연|Seoyeon, 지훈|Jihoon, 하은|Haeun, 도윤|Doyun'),
    family: words('김|Kim, 이|Lee, 박|Park, 최|Choi, 정|Jung, 강|Kang'),
    familyFirst: true,
    institutions: [
      institution('hangang-tech', 'Hangang Institute of Technology', 'HIT', 'Hangang Inst. Tech.')
    ]
  },
  {
    spellings: words('Spain, España'),
    zones: words('Europe/Madrid, CET, UTC+1'),
    languages: words('Spanish, English'),
    given: words('Íñigo, María José, Nuria, Álvaro, Begoña, Martí, Lucía'),
    family: words('Núñez Ibarra, Etxeberria, Cabañas, Puigdevall, Ordóñez, Sáez, Vidal-Roca'),
    institutions: [
      institution('univ-montealba', 'Universidad de Montealba', 'University of Montealba'),
      institution('ibericvision', 'IbèricVision S.L.')
    ]
  },
  {
    spellings: words('Italy, Italia'),
    zones: words('Europe/Rome, CET, UTC+1'),
    languages: words('Italian, English'),
    given: words('Niccolò, Chiara, Alessio, Giada, Matteo, Ilaria'),
    family: words('Ferrantini, De Santis, Bellomo, Zanetti, Colajanni, Dell’Acqua'),
    institutions: [
      institution('univ-portoaurea', 'Università di Porto Aurea', 'University of Porto Aurea', 'UniPA')
    ]
  },
  {
    spellings: words('Brazil, Brasil'),
    zones: words('America/Sao_Paulo, BRT, UTC-3'),
    languages: words('Portuguese, English'),
    given: words('João, Letícia, Thiago, Conceição, Rafael, Beatriz'),
    family: words('Gonçalves, Araújo, Medeiros, Falcão, da Conceição, Nogueira'),
    institutions: [
      institution(
        'ufserraclara',
        'Universidade Federal de Serra Clara',
        'UFSC-Clara',
        'Federal University of Serra Clara'
      )
    ]
  },
  {
    spellings: words('Australia'),
    zones: words('Australia/Sydney, AEST, UTC+10'),
    languages: words('English'),
    given: words('Lachlan, Matilda, Kirra, Hamish, Anh, Georgia'),
    family: words('Coombes, Nguyen, Featherstone, Papadakis, Walsh, Ngata'),
    institutions: [
      institution('coralcoast', 'Coral Coast University', 'CCU'),
      institution('yarrabee', 'Yarrabee Health AI')
    ]
  },
  {
    spellings: words('Nigeria'),
    zones: words('Africa/Lagos, WAT, UTC+1'),
    languages: words('English, Yoruba'),
    given: words('Chidinma, Olúwaṣeun, Ifeanyi, Adaeze, Tùndé'),
    family: words('Adébáyọ̀, Okonkwo, Eze, Olatunji, Nwachukwu'),
    institutions: [institution('olumotech', 'Olumo University of Technology', 'Olumo Tech')]
  },
  {
    spellings: words('Turkey, Türkiye'),
    zones: words('Europe/Istanbul, TRT, UTC+3'),
    languages: words('Turkish, English'),
    given: words('İpek, Çağrı, Gülşen, Onur, Işıl'),
    family: words('Yıldırım, Şahinoğlu, Akçay, Demirtaş, Güneş'),
    institutions: [institution('karadere', 'Karadere Üniversitesi', 'Karadere University')]
  },
  {
    spellings: words('Egypt'),
    zones: words('Africa/Cairo, EET, UTC+2'),
    languages: words('Arabic, English'),
    given: words('مريم|Mariam, أحمد|Ahmed, ليلى|Layla, يوسف|Youssef'),
    family: words('حسن|Hassan, عبد الرحمن|Abdelrahman, المصري|Elmasry, منصور|Mansour'),
    institutions: [institution('nilegate', 'Nile Gate University', 'جامعة بوابة النيل')]
  },
  {
    spellings: words('Poland, Polska'),
    zones: words('Europe/Warsaw, CET, UTC+1'),
    languages: words('Polish, English'),
    given: words('Małgorzata, Łukasz, Zofia, Paweł, Agnieszka'),
    family: words('Wiśniewska, Kowalczyk, Żak, Dąbrowski, Szczęsny'),
    institutions: [institution('pw-sosnowa', 'Politechnika Sosnowa', 'Sosnowa University of Technology')]
  },
  {
    spellings: words('Greece'),
    zones: words('Europe/Athens, EET, UTC+2'),
    languages: words('Greek, English'),
    given: words('Ελένη|Eleni, Νίκος|Nikos, Αθηνά|Athina, Γιώργος|Giorgos'),
    family: words('Παπαδόπουλος|Papadopoulos, Γεωργίου|Georgiou, Κωνσταντίνου|Konstantinou'),
    institutions: [institution('aigialos', 'University of Aigialos', 'Πανεπιστήμιο Αιγιαλού')]
  },
  {
    spellings: words('Mexico, México'),
    zones: words('America/Mexico_City, CST, UTC-6'),
    languages: words('Spanish, English'),
    given: words('Ximena, José Luis, Itzel, Andrés, Citlali'),
    family: words('Hernández Luna, Bañuelos, Cuauhtémoc, Treviño, Peña'),
    institutions: [institution('sierra-azul', 'Instituto Sierra Azul', 'Sierra Azul Institute')]
  }
]
