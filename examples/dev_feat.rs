// usage: dev_feat one|all CORPUS... -- REPORT.annotated.md...
use sourcecheck::{align::*, claim, corpus, index::Index, text::markup::Markup, value, verdict::decide::*};
use std::collections::*;
fn strip(s: &str) -> (String, Vec<(usize, usize, String, String)>) {
    let mut out = String::new();
    let mut g = vec![];
    let mut rest = s;
    while let Some(i) = rest.find("{{") {
        out.push_str(&rest[..i]);
        let e = rest[i..].find("}}").unwrap() + i;
        let f: Vec<&str> = rest[i + 2..e].split('|').collect();
        let a = out.len();
        out.push_str(f[0]);
        g.push((a, out.len(), f[1].to_string(), f[2].to_string()));
        rest = &rest[e + 2..];
    }
    out.push_str(rest);
    (out, g)
}
fn main() {
    let mut args = std::env::args().skip(1);
    let mode = args.next().unwrap();
    let mut corp = vec![];
    let mut reps = vec![];
    let mut sep = false;
    for a in args {
        if a == "--" {
            sep = true;
            continue;
        }
        if sep { reps.push(a) } else { corp.push(a) }
    }
    let mut all = vec![];
    let mut seen = BTreeSet::new();
    for c in corp {
        let mut es: Vec<_> = std::fs::read_dir(c).unwrap().map(|e| e.unwrap().path()).collect();
        es.sort();
        for p in es {
            let name: String = p.file_name().unwrap().to_string_lossy().into();
            if mode == "one" && name.starts_with("cluster_") {
                let k = name.split('-').next().unwrap().to_string();
                if !seen.insert(k) {
                    continue;
                }
            }
            let text = std::fs::read_to_string(&p).unwrap();
            all.extend(corpus::parse(corpus::SourceFile { name, path: None, text }).0);
        }
    }
    let ix = Index::build(all);
    for r in reps {
        let (plain, gold) = strip(&std::fs::read_to_string(&r).unwrap());
        let ps = claim::read(&plain, Markup::Markdown);
        // sections by heading
        let mut secs: Vec<(Vec<usize>, Vec<usize>)> = vec![];
        let mut heads: Vec<(u8, usize)> = vec![];
        let mut cur: Vec<usize> = vec![];
        let flush = |cur: &mut Vec<usize>, heads: &Vec<(u8, usize)>, secs: &mut Vec<(Vec<usize>, Vec<usize>)>| {
            if cur.is_empty() {
                return;
            }
            let h: Vec<usize> = heads.iter().map(|x| x.1).collect();
            let tog = cur.len() <= 6 && heads.last().is_some_and(|h| h.0 > 1);
            if tog {
                secs.push((h, cur.clone()))
            } else {
                for c in cur.iter() {
                    secs.push((h.clone(), vec![*c]))
                }
            }
            cur.clear();
        };
        for (i, p) in ps.iter().enumerate() {
            if let sourcecheck::text::markup::BlockKind::Heading(l) = p.kind {
                flush(&mut cur, &heads, &mut secs);
                heads.retain(|h| h.0 < l);
                heads.push((l, i));
            } else {
                cur.push(i)
            }
        }
        flush(&mut cur, &heads, &mut secs);
        for (h, c) in secs {
            let s = claim::Section {
                headings: h.iter().map(|&i| &ps[i]).collect(),
                passages: c.iter().map(|&i| &ps[i]).collect(),
            };
            let al = align(&s, &ix);
            let ds = decide(&s, &al, &ix);
            for (a, d) in al.iter().zip(&ds) {
                let p = s.passages[a.claim.passage];
                let m = &p.mentions[a.claim.mention];
                let sp = m.span.shift(p.span.start());
                let g = gold.iter().find(|g| g.0 < sp.end() && sp.start() < g.1);
                let want = g.map_or("none", |g| g.3.as_str());
                let (got, c, pr) = match d {
                    Decision::Differs { from } => ("differs", Some(from.0), from.1),
                    Decision::Supported { by } => ("supported", Some(by.0), by.1),
                    Decision::Disputed { against, .. } => ("disputed", Some(against.0), against.1),
                    _ => ("-", a.candidates.iter().find(|c| !c.agrees()), 0.),
                };
                let Some(c) = c else { continue };
                let pp = c.parts;
                let art = ix.article(c.article);
                let sm = &ix.reading(c.article).mentions[c.mention];
                println!(
                    "{got}\t{want}\t{:.2}\t{:.2}\t{:.2}\t{:.2}\t{:.2}\t{:.2}\t{:.2}\t{:.2}\t{:.2}\t{:.2}\t{:.2}\t{}\t{}\t{}\t{}",
                    pr,
                    c.score,
                    a.nothing,
                    pp.relation,
                    pp.mass,
                    pp.clause,
                    pp.anchors,
                    pp.noun,
                    pp.slip,
                    a.link.margin,
                    a.link.cover,
                    match &m.value {
                        value::Value::Date(_) => "date",
                        value::Value::Duration(_) => "dur",
                        value::Value::Identifier(_) => "id",
                        _ => "q",
                    },
                    m.span.of(&p.prose).replace('\n', " "),
                    sm.span.of(&art.text).replace('\n', " "),
                    r.rsplit('/').next().unwrap()
                );
            }
        }
    }
}
