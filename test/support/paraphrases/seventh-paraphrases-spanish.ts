import type { ParaphrasedForm } from './paraphrased-form'
import { seventhAnswers as of } from './seventh-answers'

const mentoresDeUnaAsociacionLatinoamericana: ParaphrasedForm = {
  language: 'Spanish',
  role: 'mentor',
  columns: [
    ['Marca temporal del envío', 'timestamp', of.stamps],
    ['Apellidos', 'lastName', ['Barrientos', 'Kessler', 'Quispe Mamani', 'Osorio', 'Ferreyra', 'Huang']],
    ['Nombres', 'firstName', ['Amelia', 'Tobías', 'Priscila', 'Samuel', 'Lucía', 'Wei-Ling']],
    [
      'Correo institucional',
      'email',
      [
        'abarrientos@uchile.example',
        'tkessler@uba.example',
        'pquispe@umsa.example',
        'sosorio@unal.example',
        'lferreyra@unc.example',
        'whuang@pucp.example'
      ]
    ],
    [
      'Universidad o centro donde trabaja',
      'institution',
      [
        'Universidad de Chile',
        'Universidad de Buenos Aires',
        'UMSA La Paz',
        'Universidad Nacional de Colombia',
        'Universidad Nacional de Córdoba',
        'PUCP'
      ]
    ],
    ['País donde trabaja', 'country', ['Chile', 'Argentina', 'Bolivia', 'Colombia', 'Argentina', 'Perú']],
    [
      'País donde obtuvo su doctorado',
      'custom',
      ['España', 'Alemania', 'Brasil', 'Estados Unidos', 'Argentina', 'Francia']
    ],
    [
      'Cargo académico o profesional',
      'stage',
      [
        'Profesora titular',
        'Profesor asociado',
        'Investigadora posdoctoral',
        'Profesor asistente',
        'Investigadora independiente',
        'Gerente de I+D'
      ]
    ],
    [
      'Ámbito laboral (academia, empresa, gobierno, emprendimiento)',
      'sector',
      ['academia', 'academia', 'gobierno', 'academia', 'academia', 'empresa']
    ],
    [
      'Especialidades',
      'areas',
      [
        'Sismología; Vulcanología',
        'Oceanografía',
        'Glaciares',
        'Geoquímica',
        'Suelos, Hidrogeología',
        'Minería'
      ]
    ],
    ['¿Hasta cuántas personas acompañaría este año?', 'capacity', ['2', '1', '1', 'hasta 3', '2', '1']],
    ['Como mínimo, ¿cuántas quisiera recibir?', 'minimum', ['1', '1', '0', '1', '0', '']],
    [
      '¿En qué puede orientar a su mentorizado?',
      'topics',
      [
        'Postular a becas',
        'Publicar en inglés',
        'Trabajo de campo siendo mujer',
        'Concursos docentes',
        'Estancias en el extranjero',
        'Pasar a la industria'
      ]
    ],
    [
      'Idiomas en los que puede conversar',
      'languages',
      [
        'español, inglés',
        'español, alemán',
        'español, aymara',
        'español',
        'español; portugués',
        'español, chino, inglés'
      ]
    ],
    [
      '¿Participará presencialmente en Cartagena?',
      'participation',
      ['Presencial', 'Virtual', 'Virtual', 'Presencial', 'Presencial', 'Virtual']
    ],
    [
      'Indique si hay postulantes con quienes no podría trabajar',
      'avoided',
      ['', '', 'Rodrigo Choque', '', 'Paula Nieto', '']
    ],
    ['¿Está al día con la cuota de socio?', 'custom', ['Sí', 'Sí', 'No', 'Sí', 'Exenta', 'Sí']],
    [
      'Autorizo el tratamiento de mis datos personales conforme a la ley',
      'consent',
      ['Sí', 'Sí', 'Sí', 'Sí', 'Sí', 'Sí']
    ],
    [
      'Algo más que debamos saber',
      'comments',
      ['Viajo en octubre', '', '', '', 'Prefiero una mentorizada', '']
    ]
  ]
}

const aspirantesDeUnaRedDeFisica: ParaphrasedForm = {
  language: 'Spanish',
  role: 'mentee',
  columns: [
    [
      'Nombre y apellidos del solicitante',
      'name',
      [
        'Amelia Barrientos',
        'Tobías Kessler',
        'Priscila Quispe',
        'Samuel Osorio',
        'Lucía Ferreyra',
        'Wei-Ling Huang'
      ]
    ],
    [
      'E-mail de contacto',
      'email',
      [
        'abarrientos@uam.example',
        'tkessler@ub.example',
        'pquispe@uv.example',
        'sosorio@us.example',
        'lferreyra@ehu.example',
        'whuang@csic.example'
      ]
    ],
    [
      'E-mail del director de tesis',
      'custom',
      ['jmoreno@uam.example', 'cvidal@ub.example', '', 'rgil@us.example', '', 'psanz@csic.example']
    ],
    [
      'Nombre del director o directora de tesis',
      'advisor',
      ['Julián Moreno', 'Clara Vidal', '', 'Rosa Gil', '', 'Pilar Sanz']
    ],
    [
      'Centro al que pertenece',
      'institution',
      [
        'Universidad Autónoma de Madrid',
        'Universitat de Barcelona',
        'Universitat de València',
        'Universidad de Sevilla',
        'UPV/EHU',
        'CSIC'
      ]
    ],
    [
      'Etapa en la que se encuentra',
      'stage',
      ['Doctorado, 2.º año', 'Posdoc', 'Máster', 'Doctorado', 'Posdoc', 'Doctorado, último año']
    ],
    [
      'Líneas de investigación',
      'areas',
      [
        'Materia oscura',
        'Óptica cuántica',
        'Física médica',
        'Plasmas',
        'Partículas; Detectores',
        'Superconductores'
      ]
    ],
    [
      'Objetivos que persigue con la mentoría',
      'goals',
      [
        'Solicitar una Juan de la Cierva',
        'Salir a la empresa; Currículum',
        'Elegir doctorado',
        'Publicar',
        'Liderar un grupo',
        'Terminar la tesis'
      ]
    ],
    [
      '¿Qué tipo de carrera le gustaría que tuviera su mentor? (universidad, empresa, hospital)',
      'sectorSought',
      ['universidad', 'empresa', 'hospital', 'universidad', 'universidad', 'empresa']
    ],
    [
      'Mentores preferidos, por orden',
      'people',
      ['Dra. Inés Carrasco; Dr. Pau Ribas', '', '', 'Dr. Pau Ribas', '', 'Dra. Inés Carrasco']
    ],
    ['Mentores que no desea', 'avoided', ['', 'Clara Vidal', '', '', 'J. Etxeberria', '']],
    ['Hora local (huso)', 'timeZone', ['CET', 'CET', 'UTC+1', 'UTC+1', 'CET', 'CET']],
    [
      'Lenguajes de programación que maneja',
      'custom',
      ['Python', 'C++, Python', 'Matlab', 'Fortran', 'C++', 'Python, Julia']
    ],
    [
      'Carta de motivación (máx. 1500 caracteres)',
      'statement',
      [
        'Me interesa la materia oscura desde que era niña y busco consejo para seguir.',
        'Tras tres años de posdoc quiero conocer el mundo de la empresa.',
        'Aún no sé si quiero doctorarme.',
        'Mi grupo es pequeño y me gustaría tener otra mirada.',
        'Quiero formar mi propio grupo.',
        'Me queda un año y estoy bloqueada.'
      ]
    ],
    [
      '¿Prefiere que su mentor comparta con usted alguna característica personal (género, origen, discapacidad)?',
      'identityWish',
      ['Sí', 'Indiferente', 'Sí', 'Indiferente', 'Sí', 'Indiferente']
    ],
    ['¿Cuál?', 'identitySought', ['Mujer', '', 'Mujer indígena', '', 'LGBT', '']],
    ['¿Tiene alguna alergia alimentaria?', 'custom', ['No', 'No', 'Gluten', 'No', 'Marisco', 'No']],
    [
      'Acepto la política de privacidad',
      'consent',
      ['Acepto', 'Acepto', 'Acepto', 'Acepto', 'Acepto', 'Acepto']
    ]
  ]
}

/** Spanish forms of a set that was written blind and measures what the recogniser does with a form nobody has seen. */
export const seventhParaphrasesSpanish: readonly ParaphrasedForm[] = [
  mentoresDeUnaAsociacionLatinoamericana,
  aspirantesDeUnaRedDeFisica
]
