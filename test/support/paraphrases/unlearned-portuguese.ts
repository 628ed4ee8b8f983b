import type { ParaphrasedForm } from './paraphrased-form'

/** Of the set from which nothing is learned: neither words nor weights. */
export const unlearnedPortuguese: readonly ParaphrasedForm[] = [
  {
    // A Brazilian ecology society: mentees.
    language: 'Portuguese',
    role: 'mentee',
    columns: [
      [
        'Carimbo de data/hora',
        'timestamp',
        [
          '05/05/2025 09:12:45',
          '05/05/2025 20:31:18',
          '06/05/2025 07:44:02',
          '09/05/2025 16:20:37',
          '12/05/2025 11:55:09',
          '14/05/2025 23:48:51'
        ]
      ],
      [
        'Qual é o seu nome completo?',
        'name',
        [
          'Janaína Figueira',
          'Rafael Tupinambá',
          'Bruna Cavalcanti',
          'Thiago Nakamura',
          'Luana Pacheco',
          'Wesley Santana'
        ]
      ],
      ['Nome social (se quiser informar)', 'custom', ['', '', '', '', '', 'Wes']],
      [
        'Seu e-mail',
        'email',
        [
          'janaina.figueira@inpa.example',
          'rafael.tupi@ufpa.example',
          'bruna.cavalcanti@ufpe.example',
          'tnakamura@usp.example',
          'luana.pacheco@ufrgs.example',
          'wsantana@ufba.example'
        ]
      ],
      [
        'E-mail da secretaria da sua pós-graduação',
        'custom',
        ['ppgeco@inpa.example', '', 'ppgba@ufpe.example', '', 'ppgeco@ufrgs.example', '']
      ],
      [
        'Instituição à qual está vinculado(a)',
        'institution',
        ['INPA', 'UFPA', 'UFPE', 'USP', 'UFRGS', 'UFBA']
      ],
      ['Cidade em que mora', 'city', ['Manaus', 'Belém', 'Recife', 'Piracicaba', 'Porto Alegre', 'Salvador']],
      [
        'Fase da formação',
        'stage',
        ['Doutorado', 'Mestrado', 'Pós-doc', 'Doutorado', 'Graduação', 'Mestrado']
      ],
      [
        'Orientador(a)',
        'advisor',
        [
          'Dra. Regina Falcão',
          'Prof. Edson Braga',
          '',
          'Flávio Gandra',
          'Profa. Ieda Müller',
          'Carlos Bittencourt'
        ]
      ],
      [
        'Com que temas da ecologia você trabalha?',
        'areas',
        [
          'Peixes amazônicos, áreas alagadas',
          'Etnoecologia',
          'Recifes de coral',
          'Restauração florestal',
          'Polinização',
          'Manguezais'
        ]
      ],
      [
        'Em que bioma fica sua área de estudo?',
        'custom',
        ['Amazônia', 'Amazônia', 'Marinho', 'Mata Atlântica', 'Pampa', 'Costeiro']
      ],
      [
        'O que você busca na mentoria?',
        'goals',
        [
          'Fazer doutorado sanduíche',
          'Entrar no doutorado',
          'Preparar-me para concursos',
          'Trabalhar com consultoria',
          'Descobrir minha vocação',
          'Escrever artigos em inglês'
        ]
      ],
      [
        'Onde gostaria que seu mentor atuasse? [universidade, ONG, órgão público, consultoria]',
        'sectorSought',
        ['universidade', 'ONG', 'universidade', 'consultoria', 'ONG, órgão público', 'tanto faz']
      ],
      [
        'Tem algum mentor ou mentora em vista? Quem?',
        'people',
        ['', 'Sônia Guarani', '', '', '', 'Dra. Lígia Prado']
      ],
      [
        'Há alguém com quem não gostaria de formar dupla?',
        'avoided',
        ['', '', 'Prof. Newton Brito', '', 'minha orientadora', '']
      ],
      [
        'Você se reconhece em algum destes grupos? (pessoa negra, indígena, com deficiência, LGBTQIA+, mãe)',
        'identities',
        ['mãe', 'indígena', 'pessoa negra', '', 'LGBTQIA+', 'pessoa negra']
      ],
      [
        'Faz questão de um mentor do mesmo grupo?',
        'identityWish',
        ['Não', 'Sim', 'Sim', 'Não', 'Não', 'Sim']
      ],
      [
        'Conte um pouco da sua trajetória e do que o(a) motiva',
        'statement',
        [
          'Cresci à beira do rio Negro e nunca quis estudar outra coisa que não peixes.',
          'Sou do povo Tupinambá e pesquiso o manejo de roças com a minha comunidade.',
          'Mergulho desde os doze anos; hoje monitoro recifes.',
          'Meu projeto compara plantios de restauração de dez e vinte anos.',
          '',
          'Entrei na universidade pelas cotas e quero chegar ao doutorado.'
        ]
      ],
      [
        'Vai ao congresso em Goiânia ou participa a distância?',
        'participation',
        ['Vou a Goiânia', 'A distância', 'Vou a Goiânia', 'Vou a Goiânia', 'A distância', 'Vou a Goiânia']
      ],
      ['Precisa de hospedagem solidária?', 'custom', ['Não', '', 'Sim', 'Não', '', 'Sim']],
      [
        'Concordo com o termo de compromisso da mentoria',
        'consent',
        ['Concordo', 'Concordo', 'Concordo', 'Concordo', 'Concordo', 'Concordo']
      ]
    ]
  },
  {
    // A Portuguese society of physiotherapists in research: mentors.
    language: 'Portuguese',
    role: 'mentor',
    columns: [
      ['Perfil de inscrição', 'role', ['Mentor', 'Mentora', 'Mentor', 'Mentora', 'Mentora', 'Mentor']],
      ['Nome próprio', 'firstName', ['Gonçalo', 'Filipa', 'Duarte', 'Inês', 'Sofia', 'Nuno']],
      ['Apelido', 'lastName', ['Sequeira', 'Antunes', 'Mascarenhas', 'Vasconcelos', 'Brandão', 'Tavares']],
      [
        'Correio eletrónico',
        'email',
        [
          'goncalo.sequeira@ess.example',
          'filipa.antunes@ua.example',
          'duarte.m@clinicamar.example',
          'ines.vasconcelos@up.example',
          'sofia.brandao@chuc.example',
          'ntavares@ulisboa.example'
        ]
      ],
      [
        'N.º de cédula profissional',
        'custom',
        ['C-045112', 'C-038870', 'C-051903', '', 'C-040066', 'C-029417']
      ],
      [
        'Local de trabalho (entidade)',
        'institution',
        [
          'Escola Superior de Saúde de Setúbal',
          'Universidade de Aveiro',
          'Clínica do Mar',
          'Universidade do Porto',
          'CHUC',
          'Universidade de Lisboa'
        ]
      ],
      [
        'Contexto profissional atual: ensino, hospital, clínica privada, indústria',
        'sector',
        ['ensino', 'ensino', 'clínica privada', 'ensino', 'hospital', 'ensino']
      ],
      [
        'Categoria',
        'stage',
        [
          'Professor adjunto',
          'Investigadora auxiliar',
          'Diretor clínico',
          'Professora associada',
          'Fisioterapeuta especialista',
          'Professor coordenador'
        ]
      ],
      ['País', 'country', ['Portugal', 'Portugal', 'Cabo Verde', 'Portugal', 'Portugal', 'Portugal']],
      ['Fuso horário em que vive', 'timeZone', ['WET', 'UTC+0', 'UTC-1', 'Lisboa', 'UTC+0', 'WET']],
      [
        'Áreas em que se sente à vontade',
        'areas',
        [
          'Dor lombar',
          'Reabilitação respiratória',
          'Desporto',
          'Saúde da mulher',
          'Neurologia, AVC',
          'Biomecânica'
        ]
      ],
      [
        'Sobre que assuntos pode aconselhar um colega mais novo?',
        'topics',
        [
          'Conciliar clínica e doutoramento',
          'Candidaturas a bolsas',
          'Abrir uma clínica',
          'Carreira docente',
          'Investigar no hospital',
          'Publicar, rever artigos'
        ]
      ],
      [
        'Áreas em que gostaria de receber formação',
        'custom',
        ['Estatística', '', 'Gestão', 'Escrita em inglês', 'Estatística', '']
      ],
      ['Quantos mentorandos aceita, no máximo?', 'capacity', ['2', '1', '1', '3', '2', '2']],
      ['E no mínimo?', 'minimum', ['1', '1', '1', '2', '1', '']],
      ['Quantas teses já orientou?', 'custom', ['5', '2', '0', '14', '', '21']],
      [
        'Poderá receber mais um, caso haja falta de mentores?',
        'extra',
        ['Sim', 'Sim', 'Não', 'Não', 'Sim', 'Talvez']
      ],
      [
        'Línguas em que consegue conversar',
        'languages',
        [
          'Português, inglês',
          'Português, inglês, francês',
          'Português, crioulo',
          'Português, inglês',
          'Português, espanhol',
          'Português, inglês'
        ]
      ],
      [
        'Autoriza o tratamento dos seus dados pessoais para efeitos deste programa?',
        'consent',
        ['Sim', 'Sim', 'Sim', 'Sim', 'Sim', 'Sim']
      ],
      [
        'Mensagem à organização',
        'comments',
        ['', 'Parabéns pela iniciativa', '', 'Só a partir de outubro', '', '']
      ],
      [
        'Dupla proposta (a preencher pela comissão)',
        'custom',
        ['Rita Lemos', '', '', 'Ana Couto', '', 'João Paiva']
      ]
    ]
  }
]
