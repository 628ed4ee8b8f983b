import { rowsOf } from './create-file'

/** Rows in the shapes that form tools give them, with invented people. */

/** A society's export: headings as one long word, questions repeated by branches and told apart by numbers. */
export const societyMentees = rowsOf(`
type | name | email_address | institution | std_institution_1 | status | in_order_to_match_you_what_are_your_main_research_areas_selection_1 | in_order_to_match_you_what_are_your_main_research_areas_selection_2 | what_is_the_main_topic_you_would_you_like_to_discuss_with_your_mentor_for_some_topics_you_will_be_prompted | please_specify_what_aspects_of_health_you_wish_to_discuss_check_all_that_apply_9 | please_specify_the_country_location_you_wish_to_discuss_check_all_that_apply_10 | please_indicate_the_region_country_for_which_you_are_currently_seeking_careers_advice | are_there_any_other_topics_youd_like_to_discuss_as_part_of_the_mentor_program | please_specify_the_country_location_you_wish_to_discuss_check_all_that_apply_14 | please_specify_what_aspects_of_health_you_wish_to_discuss_check_all_that_apply_17 | will_you_be_participating_in_the_mentoring_program_virtually_or_onsite_in_lisbon | if_attending_virtually_what_time_zone_are_you_located_in | any_other_relevant_information_or_questions_youd_like_to_pass_along_to_the_organizers
Mentees_OnSite_01.csv | Ada Example | ada@one.example | University One | | PhD student | Psychology | Cognitive Science | Career advancement in a specific country/location | | Europe | | Health/Working Life | | Work/life balance, Mental health | I will be attending onsite in Lisbon | |
Mentees_OnSite_01.csv | Ben Sample | ben@two.example | University Two | | Post-doc | Neuroscience | Psychology | Health/Working Life | Mental health | | | Career advancement in a specific country/location | Asia, Europe | | I will be attending virtually | UTC+2 | I would like to meet people.
`)

export const societyMentors = rowsOf(`
type | name | email_address | institution | std_institution_1 | status | if_you_answered_researcher_outside_of_academia_above_please_indicate_the_highest_degree_achieved_below | in_order_to_match_you_what_are_your_main_research_areas_selection_1 | what_main_topic_can_you_provide_advice_on_for_some_topics_you_will_be_prompted | if_you_can_provide_mentoring_in_a_language_different_from_english_please_specify | we_are_always_looking_for_more_mentors_if_you_know_of_anyone_please_provide_their_name_s_and_email_address_es_below | please_specify_the_country_location_you_can_discuss_check_all_that_apply_12 | are_there_any_other_topics_you_can_advise_on_as_part_of_the_mentor_program | please_specify_the_career_advancement_topics_youre_in_a_position_to_discuss_check_all_that_apply | will_you_be_participating_in_the_mentoring_program_virtually_or_onsite_in_lisbon
Mentors_OnSite_02.csv | Cleo Invented | cleo@three.example | University Three | Univ. Three | Assistant Professor | | Psychology | Career advancement in a specific country/location | Urdu Hindi | Ann Other, ann@other.example | Europe, Asia | Publishing | Teaching institution | I will be attending onsite in Lisbon
`)

/** A public service's programme: fixed headings, identities told in confidence, a flag for both roles. */
export const serviceMentees = rowsOf(`
first name | last name | email address | both mentor and mentee | job title | grade | organisation | profession | match with similar identity | identity to match | biography
Dana | Example | dana@peace.example | yes | Some role | HEO | Department of Peace | Security | yes | Non-binary | I am Dana. I like security.
Eli | Sample | eli@love.example | no | Some role | SEO | Department of Love | Policy | no | | I am Eli.
Fay | Test | fay@joy.example | no | Some role | AO | Department of Joy | Policy | no | Gay | I am Fay.
`)

export const serviceMentors = rowsOf(`
first name | last name | email address | both mentor and mentee | job title | grade | organisation | profession | characteristics | biography
Gus | Example | gus@truth.example | yes | Some role | SCS1 | Department of Truth | Security | Lesbian, Non-binary | I am Gus.
Hana | Sample | hana@fun.example | no | Some role | Grade 7 | Department of Fun | Policy | | I am Hana.
`)

/** One Google form for both roles: a question as heading, lists joined by commas. */
export const googleForm = rowsOf(`
Timestamp | Email address | Full name | I would like to participate as | Affiliation | Country | Time zone | Career stage | Sector | Areas of expertise | What are your goals? | Topics you can advise on | Languages | How many mentees can you take? | Preferred mentors | Conflicts of interest | Tell us about yourself | Any other comments? | I agree to the code of conduct
6/14/2021 9:30:12 | ida@one.example | Ida Example | Mentor | University One | Germany | CET | Professor | Academia | MRI, Deep learning | | Grant writing, Start a company | English, German | 2-3 | | Jan Sample | I build scanners. | | Yes
6/15/2021 10:00:00 | jan@two.example | Jan Sample | Mentee | University Two | P.R. China | UTC+8 | PhD student | Academia | MRI, Other: Photoacoustics | Grant writing | | Chinese; English | | Ida Example | | | Thanks! | Yes
6/25/2021 11:00:00 | kim@three.example | Kim Test | both | Clinic Three | Korea, South | Seoul | Post-doc | Clinical | Surgery | Grant writing | Career in a clinic | Korean | 1 | | | | | Yes
`)

/** Microsoft Forms: its own columns first, lists joined by semicolons with one at the end. */
export const microsoftForm = rowsOf(`
ID | Start time | Completion time | Email | Name | Your e-mail address | Your full name | Home institution | Research areas | What would you like to discuss with your mentor? | Spoken languages
1 | 2021-09-01T08:00:00 | 2021-09-01T08:10:00 | anonymous | | lea@one.example | Lea Example | University One | Segmentation;Registration, rigid; | Grants;Career in industry; | English;French;
2 | 2021-09-02T08:00:00 | 2021-09-02T08:10:00 | anonymous | | max@two.example | Max Sample | University Two | Segmentation; | Grants; | English;
`)
