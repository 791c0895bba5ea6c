use sourcecheck::{corpus, index::Index};
fn main() {
    let mut all = vec![];
    for p in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&p).unwrap();
        let (a, _) = corpus::parse(corpus::SourceFile { name: p.clone(), path: None, text });
        all.extend(a);
    }
    let t = std::time::Instant::now();
    let ix = Index::build(all);
    eprintln!("{:?}", t.elapsed());
    for (id, e) in ix.entities() {
        println!(
            "{:?} {} = {} | {}  #{}",
            e.kind,
            e.name,
            e.aliases.join(", "),
            e.titles.iter().map(|(a, s)| s.of(&ix.article(*a).text)).collect::<Vec<_>>().join("; "),
            ix.mentions(id).len()
        );
    }
}
