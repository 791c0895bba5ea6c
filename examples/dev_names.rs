use sourcecheck::{corpus, mention::names::names, text::token::tokenize};
fn main() {
    for p in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&p).unwrap();
        let (a, _) = corpus::parse(corpus::SourceFile { name: p.clone(), path: None, text });
        for a in &a {
            for para in &a.paragraphs {
                let pr = para.prose(a);
                let t = tokenize(pr);
                for n in names(pr, &t, &Default::default()) {
                    println!(
                        "{:?} {} | {:?} {}{}",
                        n.kind,
                        n.span.of(pr),
                        n.titles.iter().map(|s| s.of(pr)).collect::<Vec<_>>(),
                        n.acronym.map(|s| s.of(pr)).unwrap_or(""),
                        if n.uncertain { " ?" } else { "" }
                    );
                }
            }
        }
    }
}
