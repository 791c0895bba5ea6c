use sourcecheck::corpus::*;
#[test]
fn names() {
    let t = std::fs::read_to_string(std::env::var("F").unwrap()).unwrap();
    let (a, _) = parse(SourceFile { name: "a.txt".into(), path: None, text: t.clone() });
    for a in &a {
        let r = sourcecheck::fact::reading::read(a);
        for n in &r.names {
            println!(
                "{:?} {:?} {:?} unc={}",
                n.span.of(&t),
                n.kind,
                n.titles.iter().map(|s| s.of(&t)).collect::<Vec<_>>(),
                n.uncertain
            );
        }
    }
}
