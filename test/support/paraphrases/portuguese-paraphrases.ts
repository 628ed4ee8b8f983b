import type { ParaphrasedForm } from './paraphrased-form'

const agreed = ['Sim', 'Sim', 'Sim', 'Sim', 'Sim', 'Sim']

export const portugueseParaphrases: readonly ParaphrasedForm[] = [
  {
    language: 'Portuguese',
    role: 'mentor',
    columns: [
      [
        'Enviado em',
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
        'Como se chama?',
        'name',
        ['Beatriz Carvalho', 'Rui Tavares', 'Luana Pires', 'Nuno Matos', 'Aline Souza', 'Edson Barros']
      ],
      [
        'Endereço eletrónico',
        'email',
        [
          'beatriz@ulisboa.example',
          'rtavares@up.example',
          'luana@usp.example',
          'nmatos@uc.example',
          'aline.souza@ufmg.example',
          'edson@uan.example'
        ]
      ],
      [
        'Onde trabalha (universidade ou empresa)?',
        'institution',
        [
          'Universidade de Lisboa',
          'Universidade do Porto',
          'Universidade de São Paulo',
          'Universidade de Coimbra',
          'UFMG',
          'Universidade Agostinho Neto'
        ]
      ],
      ['Em que país mora?', 'country', ['Portugal', 'Portugal', 'Brasil', 'Portugal', 'Brasil', 'Angola']],
      [
        'Diferença horária em relação ao UTC',
        'timeZone',
        ['UTC+0', 'UTC+0', 'UTC-3', 'UTC+0', 'UTC-3', 'UTC+1']
      ],
      [
        'Em que fase da carreira está?',
        'stage',
        [
          'Professora catedrática',
          'Professor associado',
          'Pós-doutoramento',
          'Professor auxiliar',
          'Pós-doutorado',
          'Professor associado'
        ]
      ],
      [
        'Ambiente profissional',
        'sector',
        ['Universidade', 'Universidade', 'Hospital', 'Empresa', 'Universidade', 'Universidade']
      ],
      [
        'Áreas que domina',
        'areas',
        [
          'Registo de imagens, Segmentação',
          'Aprendizagem profunda',
          'Ultrassom, Segmentação',
          'Segmentação',
          'Ultrassom',
          'Registo de imagens, Aprendizagem profunda'
        ]
      ],
      [
        'Sobre o que pode aconselhar?',
        'topics',
        [
          'Carreira académica, Pedidos de financiamento',
          'Criar uma empresa',
          'Carreira na indústria',
          'Carreira académica',
          'Pedidos de financiamento',
          'Carreira na indústria, Criar uma empresa'
        ]
      ],
      [
        'Em que línguas pode conversar?',
        'languages',
        [
          'Português, inglês',
          'Português',
          'Português, espanhol',
          'Inglês, português',
          'Português',
          'Português, francês'
        ]
      ],
      ['Quantas pessoas poderia acompanhar?', 'capacity', ['2', '1', 'duas', '1', '3', '1']],
      [
        'Vem pessoalmente ou por vídeo?',
        'participation',
        ['Pessoalmente', 'Por vídeo', 'Por vídeo', 'Pessoalmente', 'Por vídeo', 'Por vídeo']
      ],
      [
        'Há alguém com quem prefere não trabalhar?',
        'avoided',
        ['', '', 'Pedro Salgado', '', 'Helena Cruz', '']
      ],
      ['Concordo que guardem as minhas respostas', 'consent', agreed],
      [
        'Já participou antes?',
        'custom',
        ['Nunca', 'Duas vezes', 'Uma vez', 'Nunca', 'Nunca', 'Todos os anos']
      ],
      ['Mais alguma coisa?', 'comments', ['', 'Em agosto não estou.', '', '', 'Obrigada por tudo!', '']]
    ]
  },
  {
    language: 'Portuguese',
    role: 'mentee',
    columns: [
      [
        'Recebido em',
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
      ['Nome próprio', 'firstName', ['Mariana', 'Tiago', 'Isabela', 'João', 'Nádia', 'Caio']],
      ['Apelido', 'lastName', ['Ferreira', 'Gomes', 'Lima', 'Pacheco', 'Domingos', 'Rocha']],
      [
        'Correio eletrónico',
        'email',
        [
          'mariana@uminho.example',
          'tgomes@ua.example',
          'isabela@unicamp.example',
          'jpacheco@uevora.example',
          'nadia.domingos@uem.example',
          'caio@ufrj.example'
        ]
      ],
      [
        'Instituição de origem',
        'institution',
        [
          'Universidade do Minho',
          'Universidade de Aveiro',
          'Unicamp',
          'Universidade de Évora',
          'Universidade Eduardo Mondlane',
          'UFRJ'
        ]
      ],
      [
        'País de residência',
        'country',
        ['Portugal', 'Portugal', 'Brasil', 'Portugal', 'Moçambique', 'Brasil']
      ],
      ['Hora local', 'timeZone', ['UTC+0', 'UTC+0', 'UTC-3', 'UTC+0', 'UTC+2', 'UTC-3']],
      [
        'Grau académico ou cargo atual',
        'stage',
        ['Doutoranda', 'Mestrado', 'Doutoranda', 'Pós-doutoramento', 'Doutoranda', 'Licenciatura']
      ],
      [
        'Primeira área de pesquisa',
        'areas',
        [
          'Segmentação',
          'Ultrassom',
          'Registo de imagens',
          'Segmentação',
          'Aprendizagem profunda',
          'Ultrassom'
        ]
      ],
      [
        'Segunda área de pesquisa',
        'areas',
        ['Ultrassom', '', 'Segmentação', 'Aprendizagem profunda', '', 'Segmentação']
      ],
      [
        'O que espera da mentoria?',
        'goals',
        [
          'Carreira académica',
          'Carreira na indústria',
          'Criar uma empresa',
          'Carreira académica, Pedidos de financiamento',
          'Pedidos de financiamento',
          'Carreira na indústria'
        ]
      ],
      [
        'Setor em que gostaria de trabalhar',
        'sectorSought',
        ['Universidade', 'Empresa', 'Empresa', 'Universidade', 'Hospital', 'Empresa']
      ],
      [
        'Com quem gostaria de falar?',
        'people',
        ['Beatriz Carvalho', '', 'Luana Pires', '', '', 'Aline Souza']
      ],
      [
        'Prefere alguém com identidade semelhante?',
        'identityWish',
        ['Sim', 'Não', 'Não', 'Não', 'Sim', 'Não']
      ],
      ['Qual identidade?', 'identitySought', ['Mulher', '', '', '', 'Primeira geração', '']],
      [
        'Fale um pouco de si',
        'statement',
        [
          'Estou no segundo ano do doutoramento e não sei se quero ficar na investigação.',
          'Faço o mestrado numa empresa e quero comparar os dois mundos antes de escolher.',
          'Sonho fundar uma empresa que leve ecógrafos baratos às zonas rurais do país.',
          'Depois de dois contratos no estrangeiro procuro um lugar estável perto da família.',
          'Sou a primeira da minha família na universidade e faltam-me referências.',
          'Ainda estudo e quero saber como se escolhe um bom grupo de investigação.'
        ]
      ],
      ['Autorizo o uso dos meus dados', 'consent', agreed],
      ['Observações', 'comments', ['', '', 'Às sextas não posso.', '', '', '']]
    ]
  }
]
