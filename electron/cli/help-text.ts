/** What `--help` prints. */
export const helpText = `Matchdesk without a window.

  import FILE… [--mentors FILE] [--mentees FILE] [--recipe FILE.json] [--confidential] --report FILE.json
      reads registrations; reports columns, people and problems

  match (--mentors FILE --mentees FILE | --registrations FILE) [--recipe FILE.json]
        [--affinities FILE.csv] [--earlier-pairs FILE] [--setup FILE.json] [--policy NAME] [--seed N]
        --out FILE.xlsx [--report FILE.json]
      the whole job: registrations in, final assignments as Excel out

  solve --scores FILE.csv [--mentors FILE.csv] [--mentees FILE.csv]
        [--setup FILE.json] [--policy NAME] [--seed N] --report FILE.json [--pairs FILE.csv]
      chooses pairs from a file of scores: mentee,mentor,score

  verify FILE.json
      checks a report by its certificate, without the solver; prints "optimal" or what is wrong

  schema setup
      prints the JSON Schema of the setup file

Policies: most-matched (the default), best-total, worst-off-first, leximin.
Exit: 0 done; 2 the call or an input cannot be used; 3 nothing can be matched, or not optimal; 130 called off.`
