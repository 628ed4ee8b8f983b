import type { ParaphrasedForm } from './paraphrased-form'

const agreed = ['Sí', 'Sí', 'Sí', 'Sí', 'Sí', 'Sí']

export const spanishParaphrases: readonly ParaphrasedForm[] = [
  {
    language: 'Spanish',
    role: 'mentor',
    columns: [
      [
        'Fecha de envío',
        'timestamp',
        [
          '03/06/2021 09:12',
          '13/06/2021 11:40',
          '15/06/2021 08:01',
          '17/06/2021 22:15',
          '19/06/2021 07:33',
          '21/06/2021 16:20'
        ]
      ],
      [
        '¿Cómo se llama usted?',
        'name',
        ['Lucía Navarro', 'Andrés Molina', 'Carmen Ibáñez', 'Javier Peña', 'Rosa Quispe', 'Tomás Herrera']
      ],
      [
        'Dirección de correo',
        'email',
        [
          'lucia@upf.example',
          'amolina@uniandes.example',
          'carmen@us.example',
          'jpena@unam.example',
          'rosa.quispe@pucp.example',
          'therrera@uchile.example'
        ]
      ],
      [
        'Lugar de trabajo (universidad o empresa)',
        'institution',
        [
          'Universitat Pompeu Fabra',
          'Universidad de los Andes',
          'Universidad de Sevilla',
          'UNAM',
          'Pontificia Universidad Católica del Perú',
          'Universidad de Chile'
        ]
      ],
      ['¿En qué país vive?', 'country', ['España', 'Colombia', 'España', 'México', 'Perú', 'Chile']],
      ['Diferencia horaria con UTC', 'timeZone', ['UTC+1', 'UTC-5', 'UTC+1', 'UTC-6', 'UTC-5', 'UTC-4']],
      [
        '¿En qué momento de su carrera está?',
        'stage',
        [
          'Catedrática',
          'Profesor titular',
          'Postdoctorado',
          'Profesor titular',
          'Postdoctorado',
          'Catedrático'
        ]
      ],
      [
        'Ámbito laboral',
        'sector',
        ['Universidad', 'Universidad', 'Hospital', 'Empresa', 'Universidad', 'Universidad']
      ],
      [
        'Temas de investigación que domina',
        'areas',
        [
          'Registro de imágenes, Segmentación',
          'Aprendizaje profundo',
          'Ecografía, Segmentación',
          'Segmentación',
          'Ecografía',
          'Registro de imágenes, Aprendizaje profundo'
        ]
      ],
      [
        '¿Sobre qué puede aconsejar?',
        'topics',
        [
          'Carrera académica, Solicitudes de financiación',
          'Crear una empresa',
          'Carrera en la industria',
          'Carrera académica',
          'Solicitudes de financiación',
          'Carrera en la industria, Crear una empresa'
        ]
      ],
      [
        '¿En qué idiomas puede conversar?',
        'languages',
        [
          'Español, inglés',
          'Español',
          'Español, francés',
          'Inglés, español',
          'Español, quechua',
          'Español, inglés'
        ]
      ],
      ['¿A cuántas personas podría acompañar?', 'capacity', ['2', '1', 'dos', '1', '3', '1']],
      [
        '¿Vendrá en persona o por vídeo?',
        'participation',
        ['En persona', 'Por vídeo', 'En persona', 'Por vídeo', 'Por vídeo', 'En persona']
      ],
      [
        '¿Hay alguien con quien prefiera no trabajar?',
        'avoided',
        ['', '', 'Pedro Salas', '', 'Elena Cruz', '']
      ],
      ['Acepto que guarden mis respuestas', 'consent', agreed],
      ['¿Ha participado antes?', 'custom', ['Nunca', 'Dos veces', 'Una vez', 'Nunca', 'Nunca', 'Cada año']],
      ['¿Algo más que añadir?', 'comments', ['', 'En agosto no estoy.', '', '', '¡Gracias por todo!', '']]
    ]
  },
  {
    language: 'Spanish',
    role: 'mentee',
    columns: [
      [
        'Recibido',
        'timestamp',
        [
          '20/08/2021 10:00',
          '21/08/2021 10:30',
          '22/08/2021 12:00',
          '23/08/2021 18:45',
          '24/08/2021 09:05',
          '25/08/2021 23:59'
        ]
      ],
      ['Nombre de pila', 'firstName', ['Sofía', 'Mateo', 'Valentina', 'Pablo', 'Noelia', 'Iker']],
      [
        'Apellidos',
        'lastName',
        ['García López', 'Rojas', 'Méndez Ruiz', 'Ortiz', 'Castro Vega', 'Etxeberria']
      ],
      [
        'Correo',
        'email',
        [
          'sofia@ucm.example',
          'mrojas@udp.example',
          'valentina@udelar.example',
          'portiz@upm.example',
          'noelia.castro@unc.example',
          'iker@ehu.example'
        ]
      ],
      [
        'Centro de estudios',
        'institution',
        [
          'Universidad Complutense',
          'Universidad Diego Portales',
          'Universidad de la República',
          'Universidad Politécnica de Madrid',
          'Universidad Nacional de Córdoba',
          'Universidad del País Vasco'
        ]
      ],
      ['País de residencia', 'country', ['España', 'Chile', 'Uruguay', 'España', 'Argentina', 'España']],
      ['Su hora local', 'timeZone', ['UTC+1', 'UTC-4', 'UTC-3', 'UTC+1', 'UTC-3', 'UTC+1']],
      [
        'Nivel académico actual',
        'stage',
        ['Doctoranda', 'Máster', 'Doctoranda', 'Postdoctorado', 'Doctoranda', 'Grado']
      ],
      [
        'Primera línea de investigación',
        'areas',
        [
          'Segmentación',
          'Ecografía',
          'Registro de imágenes',
          'Segmentación',
          'Aprendizaje profundo',
          'Ecografía'
        ]
      ],
      [
        'Segunda línea de investigación',
        'areas',
        ['Ecografía', '', 'Segmentación', 'Aprendizaje profundo', '', 'Segmentación']
      ],
      [
        '¿Qué espera conseguir con la mentoría?',
        'goals',
        [
          'Carrera académica',
          'Carrera en la industria',
          'Crear una empresa',
          'Carrera académica, Solicitudes de financiación',
          'Solicitudes de financiación',
          'Carrera en la industria'
        ]
      ],
      [
        '¿En qué sector le gustaría trabajar?',
        'sectorSought',
        ['Universidad', 'Empresa', 'Empresa', 'Universidad', 'Hospital', 'Empresa']
      ],
      [
        '¿Con quién le gustaría hablar?',
        'people',
        ['Lucía Navarro', '', 'Rosa Quispe', '', '', 'Carmen Ibáñez']
      ],
      ['¿Prefiere a alguien de identidad parecida?', 'identityWish', ['Sí', 'No', 'No', 'No', 'Sí', 'No']],
      ['¿Qué identidad?', 'identitySought', ['Mujer', '', '', '', 'Primera generación', '']],
      [
        'Cuéntenos algo sobre usted',
        'statement',
        [
          'Estoy en el segundo año del doctorado y no sé si quiero quedarme en la investigación.',
          'Hago el máster en una empresa y quiero comparar los dos mundos antes de elegir.',
          'Sueño con fundar una empresa que lleve ecógrafos baratos a las zonas rurales.',
          'Tras dos contratos en el extranjero busco un puesto estable cerca de mi familia.',
          'Soy la primera de mi familia en la universidad y me faltan referentes.',
          'Todavía estudio y quiero saber cómo se elige un buen grupo de investigación.'
        ]
      ],
      ['Autorizo el uso de mis datos', 'consent', agreed],
      ['Observaciones', 'comments', ['', '', 'Los viernes no puedo.', '', '', '']]
    ]
  }
]
