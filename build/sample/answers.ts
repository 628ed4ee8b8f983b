/** The options of the forms, as their check boxes read. Several hold commas, as real options do. */

/** Areas of medical image computing, the most frequent first. */
export const areas: readonly string[] = [
  'Deep learning for medical image analysis',
  'Image segmentation',
  'Magnetic resonance imaging (MRI)',
  'Computer-aided diagnosis, screening and prognosis',
  'Image registration',
  'Computed tomography (CT)',
  'Neuroimaging, brain mapping and connectomics',
  'Computer-assisted interventions, surgical planning and navigation',
  'Cardiac imaging',
  'Ultrasound',
  'Oncology imaging and radiomics',
  'Explainable and trustworthy AI',
  'Digital pathology',
  'Medical robotics',
  'Image reconstruction and acquisition',
  'Federated learning, privacy and data sharing',
  'Surgical data science',
  'Self-supervised and weakly supervised learning',
  'Generative models, synthesis and domain adaptation',
  'Uncertainty and calibration',
  'Diffusion MRI and tractography',
  'Augmented, virtual and mixed reality',
  'Fairness, bias and ethics of AI',
  'Shape analysis and statistical atlases',
  'Natural language processing for clinical reports',
  'Positron emission tomography (PET)',
  'Ophthalmic imaging (OCT, fundus)',
  'Global health and low-cost imaging',
  'Computational biomechanics and physiological modelling'
]

/** What a few write beside the check boxes, in spellings of their own. */
export const otherAreas: readonly string[] = [
  'Other: Foetal imaging',
  'Other: fetal imaging',
  'Other: DL',
  'Other: Tumour growth models',
  'Other: US',
  'Other: Paediatric radiology'
]

/** The goals of the programme; mentors offer them as topics. */
export const goals: readonly string[] = [
  'Career growth in academia',
  'Career growth in industry',
  'Writing a grant or fellowship application',
  'Raising funds for research and development',
  'Setting up a successful company',
  'A specific career challenge'
]

/** Goals and topics in people's own words. */
export const otherGoals: readonly string[] = [
  'Other: moving abroad with a family',
  'Other: finding a postdoc',
  'Other: balancing clinic and research',
  'Other: writing my first journal paper'
]

export const mentorStages: readonly string[] = [
  'Associate professor, reader or senior lecturer',
  'Full professor',
  'Assistant professor or lecturer',
  'Senior research scientist',
  'Postdoctoral researcher',
  'Research scientist (industry)'
]

export const menteeStages: readonly string[] = [
  'PhD student',
  'Postdoctoral researcher',
  'Master student',
  'Assistant professor or lecturer',
  'Research scientist (industry)',
  'Undergraduate student',
  'Full professor'
]

export const sectors: readonly string[] = [
  'Academia',
  'Industry',
  'Clinical',
  'Start-up or entrepreneurship',
  'Government or public research'
]

/** Capacities that say more than a number. */
export const capacitiesInWords: readonly string[] = [
  '2-3',
  'one mentee only, please!',
  '',
  'No preference',
  'two',
  '1 (2 if you are short)'
]

export const identities: readonly string[] = [
  'Woman',
  'First-generation academic',
  'LGBTQ+',
  'Ethnic minority in my country',
  'Person with a disability',
  'Parent or carer'
]

export const comments: readonly string[] = [
  'Thank you for organising this!',
  'I will attend online only.',
  'N/A',
  'none',
  '-',
  'Why do you need to know my time zone?',
  'I took part in 2019 and enjoyed it very much :-)',
  'Please do not pair me with somebody from my own group.'
]
