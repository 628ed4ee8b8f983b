import type { ParaphrasedForm } from './paraphrased-form'

/** Of the set from which nothing is learned: neither words nor weights. */
export const unlearnedSpanish: readonly ParaphrasedForm[] = [
  {
    // An engineering college in Catalonia: mentors.
    language: 'Spanish',
    role: 'mentor',
    columns: [
      [
        'Marca temporal',
        'timestamp',
        [
          '12/03/2025 9:20:14',
          '12/03/2025 18:02:33',
          '13/03/2025 8:47:50',
          '17/03/2025 21:15:07',
          '18/03/2025 13:31:29',
          '20/03/2025 10:00:41'
        ]
      ],
      ['Núm. de colegiado', 'custom', ['14.233', '20.871', '9.406', '', '17.590', '22.015']],
      ['Nombre de pila', 'firstName', ['Montserrat', 'Jordi', 'Beatriz', 'Pau', 'Ramón', 'Nerea']],
      [
        'Apellidos',
        'lastName',
        ['Puig Ferrer', 'Casals Vila', 'Molina Ortega', 'Roca i Serra', 'Gil Navarro', 'Etxeberria Lasa']
      ],
      [
        'Correo en el que quieres recibir los avisos',
        'email',
        [
          'mpuig@enginyers.example',
          'jordi.casals@seatech.example',
          'beatriz.molina@upc.example',
          'pau.roca@correu.example',
          'rgil@acciones.example',
          'nerea.etxe@tecnalis.example'
        ]
      ],
      [
        'Empresa u organismo',
        'institution',
        [
          'Aigües del Vallès',
          'Seatech Automotive',
          'UPC',
          'Roca Enginyeria SLP',
          'Acciones Infraestructuras',
          'Tecnalis'
        ]
      ],
      [
        '¿De qué tipo es? (empresa privada, administración, universidad, autónomo)',
        'sector',
        [
          'administración',
          'empresa privada',
          'universidad',
          'autónomo',
          'empresa privada',
          'centro tecnológico'
        ]
      ],
      [
        'Municipio donde vives',
        'city',
        ['Sabadell', 'Martorell', 'Barcelona', 'Girona', 'Tarragona', 'Donostia']
      ],
      [
        'Cargo que ocupas hoy',
        'stage',
        [
          'Directora técnica',
          'Jefe de proyecto',
          'Profesora titular',
          'Socio fundador',
          'Jefe de obra',
          'Investigadora sénior'
        ]
      ],
      [
        'Primer cargo tras acabar la carrera',
        'custom',
        ['Técnica de laboratorio', 'Becario', '', 'Delineante', 'Ayudante de obra', 'Becaria']
      ],
      [
        'Especialidad (mecánica, eléctrica, química, organización, materiales…)',
        'areas',
        ['química', 'mecánica', 'materiales', 'eléctrica', 'organización', 'materiales, química']
      ],
      [
        '¿En qué puedes ayudar a un ingeniero joven?',
        'topics',
        [
          'Oposiciones',
          'Trabajar en el extranjero',
          'Hacer el doctorado',
          'Montar un despacho',
          'Gestión de equipos',
          'Proyectos europeos'
        ]
      ],
      ['¿A cuántas personas podrías acompañar a la vez?', 'capacity', ['1', '2', '2', '1', 'máximo 3', '1']],
      ['¿A cuántas personas tienes a tu cargo en la empresa?', 'custom', ['25', '8', '4', '6', '60', '']],
      ['Si faltan mentores, ¿aceptarías a una más?', 'extra', ['Sí', 'No', 'Sí', 'Sí', 'No', 'Depende']],
      [
        '¿Prefieres acompañar a una persona de tu mismo sexo?',
        'identityWish',
        ['Sí', 'No', 'Indiferente', 'No', 'No', 'Sí']
      ],
      [
        'Idiomas en los que puedes hacer las sesiones',
        'languages',
        [
          'catalán, castellano',
          'catalán, castellano, alemán',
          'castellano, inglés',
          'catalán',
          'castellano',
          'euskera, castellano, inglés'
        ]
      ],
      [
        'Modalidad para la jornada inaugural: presencial / en línea',
        'participation',
        ['presencial', 'presencial', 'en línea', 'presencial', 'en línea', 'en línea']
      ],
      [
        '¿Nos das permiso para tratar tus datos con el fin de formar las parejas?',
        'consent',
        ['Sí', 'Sí', 'Sí', 'Sí', 'Sí', 'Sí']
      ],
      [
        '¿Quieres recibir también la bolsa de empleo del Colegio?',
        'custom',
        ['No', 'Sí', 'No', 'No', 'Sí', 'No']
      ],
      [
        'Algo que quieras decirnos',
        'comments',
        ['', 'Solo puedo por las tardes', '', 'Encantado de repetir', '', '']
      ]
    ]
  },
  {
    // A Latin American neuroscience federation: mentees.
    language: 'Spanish',
    role: 'mentee',
    columns: [
      [
        'Nombre y apellido',
        'name',
        [
          'Lucía Peralta',
          'Andrés Quispe',
          'Valentina Rojas',
          'Diego Fuenzalida',
          'Ximena Aguirre',
          'Camilo Restrepo'
        ]
      ],
      [
        'Casilla electrónica',
        'email',
        [
          'lperalta@uba.example',
          'aquispe@upch.example',
          'valentina.rojas@unam.example',
          'dfuenzalida@uc.example',
          'ximena.aguirre@udelar.example',
          'crestrepo@udea.example'
        ]
      ],
      [
        'Casilla electrónica de tu tutor',
        'custom',
        [
          'mbianchi@uba.example',
          '',
          'iortiz@unam.example',
          'phenriquez@uc.example',
          '',
          'jlopera@udea.example'
        ]
      ],
      [
        'Tutor o tutora de tesis',
        'advisor',
        [
          'Marta Bianchi',
          '',
          'Dr. Ignacio Ortiz',
          'Patricia Henríquez',
          'Dra. Silvia Olivera',
          'Jaime Lopera'
        ]
      ],
      [
        'País en el que estudias o trabajas',
        'country',
        ['Argentina', 'Perú', 'México', 'Chile', 'Uruguay', 'Colombia']
      ],
      ['País de nacimiento', 'custom', ['Argentina', 'Bolivia', 'México', 'Chile', 'Uruguay', 'Venezuela']],
      [
        'Universidad / instituto',
        'institution',
        [
          'UBA',
          'Universidad Cayetano Heredia',
          'UNAM',
          'PUC de Chile',
          'Universidad de la República',
          'Universidad de Antioquia'
        ]
      ],
      [
        'Nivel [grado, maestría, doctorado, posdoctorado]',
        'stage',
        ['doctorado', 'maestría', 'doctorado', 'posdoctorado', 'grado', 'doctorado']
      ],
      ['Diferencia horaria con Greenwich', 'timeZone', ['-3', '-5', '-6', '-4', '-3', '-5']],
      [
        'Líneas de investigación',
        'areas',
        ['Memoria, hipocampo', 'Neuroimagen', 'Sueño', 'Dolor', 'Neurodesarrollo', 'Enfermedad de Alzheimer']
      ],
      ['Técnicas que manejas', 'custom', ['Optogenética', 'fMRI', 'EEG', 'Patch clamp', '', 'PET, MRI']],
      [
        '¿Para qué buscas un mentor?',
        'goals',
        [
          'Conseguir un posdoc en el exterior',
          'Escribir mi primer artículo',
          'Pasar a la industria',
          'Armar mi propio laboratorio',
          'Elegir posgrado',
          'Manejar el estrés del doctorado'
        ]
      ],
      [
        '¿Tu mentor ideal trabaja en la academia, la clínica o la industria?',
        'sectorSought',
        ['Academia', 'Clínica', 'Industria', 'Academia', 'Me da igual', 'Clínica']
      ],
      [
        '¿Quién te gustaría que fuera tu mentor? (opcional)',
        'people',
        ['', '', 'Dra. Mariana Castel', '', '', 'Prof. Hugo Almada']
      ],
      [
        '¿Quién te recomendó el programa?',
        'custom',
        ['Una amiga', 'Dr. Salas', '', 'Patricia Henríquez', 'Redes sociales', '']
      ],
      [
        'Personas con las que tienes un conflicto de interés',
        'avoided',
        ['Marta Bianchi', '', '', 'Raúl Soto', '', '']
      ],
      [
        '¿Con qué género te identificas?',
        'identities',
        ['Mujer', 'Varón', 'Mujer', 'Varón', 'No binario', 'Varón']
      ],
      [
        '¿De qué género prefieres que sea tu mentor o mentora?',
        'identitySought',
        ['Mujer', 'Indistinto', 'Mujer', '', 'Indistinto', '']
      ],
      [
        'Carta de motivación (pega aquí el texto)',
        'statement',
        [
          'Desde chica me intriga por qué recordamos unas cosas y otras no.',
          'Soy el primer físico de mi pueblo que estudia el cerebro.',
          'Mi doctorado termina el año que viene y quisiera conocer otros caminos.',
          'Volví a Chile hace un año y me cuesta empezar de cero.',
          '',
          'Trabajo con familias afectadas por Alzheimer hereditario y quiero aportar más.'
        ]
      ],
      ['¿Necesitas beca de viaje?', 'custom', ['Sí', 'Sí', 'No', 'No', 'Sí', 'No']],
      [
        'Acepto las bases y condiciones',
        'consent',
        ['Acepto', 'Acepto', 'Acepto', 'Acepto', 'Acepto', 'Acepto']
      ]
    ]
  }
]
