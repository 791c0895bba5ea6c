//! The program as its users start it: a child process, its exit status, and what stands on which stream.

#[path = "support/place.rs"]
mod place;

use std::fs;
use std::path::Path;
use std::process::Stdio;

use place::{Place, Run};
use serde_json::Value;

/// A folder with a report `report.md` and sources `sources/*.txt`.
impl Place {
    fn new() -> Place {
        Place::with(&[
            ("report.md", "Cuộc họp diễn ra ngày 17/9 tại Istanbul.\n"),
            ("sources/good.txt", "Tiêu đề\nCuộc họp bí mật diễn ra ngày 17/9 tại Istanbul.\n"),
        ])
    }

    /// Runs `check --format json` on the report.
    fn check(&self) -> (Run, Value) {
        let run = self.run(&["check", "--format", "json", "report.md"]);
        let json = serde_json::from_str(&run.stdout).unwrap_or_else(|e| panic!("{e}: {}", run.stdout));
        (run, json)
    }
}

/// Adds one bad source and expects its message, and that the good one is still checked against.
#[track_caller]
fn bad_source(name: &str, content: impl AsRef<[u8]>, message: &str) {
    let place = Place::new();
    place.write(&format!("sources/{name}"), content);
    let (run, json) = place.check();
    let expected = format!("warning: sources/{name}: {message}\n");
    assert_eq!(run.stderr.replace(std::path::MAIN_SEPARATOR, "/"), expected);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(json["reports"][0].get("error").is_none());
}

#[test]
fn sources_that_cannot_be_used() {
    bad_source("a.txt", b"ab\ncd\xff", "not valid UTF-8, at byte 5 (line 2): save it as UTF-8");
    bad_source("a.txt", b"\xff\xfea\0b", "is UTF-16LE by its byte order mark, but broken: save it as UTF-8");
    bad_source("a.md", b"PK\x03\x04\0\0", "is not a text but a binary file (a NUL at byte 4)");
    bad_source("a.txt", "", "is empty");
    bad_source("a.txt", " \n\u{a0}\n", "is empty");
    bad_source("a.txt", vec![b'a'; 50 * 1024 * 1024], "too large: 50 MB, the limit is 16 MB");
}

#[test]
fn sources_that_are_no_fault() {
    let place = Place::new();
    place.write("sources/bom.txt", "\u{feff}Tiêu đề\nĐoạn.\n");
    place.write("sources/photo.jpg", b"\xff\xd8\0");
    place.write("sources/.draft.txt", b"\xff");
    place.write("sources/.git/a.txt", b"\xff");
    let (run, _) = place.check();
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let listed = place.run(&["corpus"]).stdout;
    assert!(listed.contains("bom.txt\n"), "{listed}");
    assert!(listed.contains("2 articles, "), "{listed}");
    assert!(listed.contains("photo.jpg: neither .txt nor .md\n"), "{listed}");
    assert!(!listed.contains(".draft.txt") && !listed.contains(".git"), "{listed}");
}

#[cfg(unix)]
#[test]
fn links_and_special_files() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let place = Place::new();
    place.write("elsewhere/linked.txt", "Tiêu đề\nĐoạn.\n");
    symlink(place.path("elsewhere/linked.txt"), place.path("sources/linked.txt")).unwrap();
    symlink(place.path("sources"), place.path("sources/loop")).unwrap();
    symlink(place.path("nowhere.txt"), place.path("sources/broken.txt")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(place.path("sources/socket.txt")).unwrap();
    place.write("sources/locked.txt", "Tiêu đề\nĐoạn.\n");
    fs::set_permissions(place.path("sources/locked.txt"), fs::Permissions::from_mode(0o000)).unwrap();
    let (run, _) = place.check();
    assert_eq!(run.code, Some(0));
    assert!(run.stderr.contains("sources/loop: is a link back to "), "{}", run.stderr);
    assert!(run.stderr.contains("sources/broken.txt: no such file or folder\n"), "{}", run.stderr);
    assert!(run.stderr.contains("sources/socket.txt: is not a regular file\n"), "{}", run.stderr);
    // Nothing is locked for root.
    if fs::read(place.path("sources/locked.txt")).is_err() {
        assert!(run.stderr.contains("sources/locked.txt: cannot be read: permission denied\n"), "{}", run.stderr);
    }
    assert!(place.run(&["corpus"]).stdout.contains("\nlinked.txt\n"));
}

#[test]
fn a_missing_corpus_is_a_failure_only_when_alone() {
    let place = Place::new();
    let alone = place.run(&["check", "--corpus", "nowhere", "report.md"]);
    assert_eq!(alone.code, Some(2));
    assert_eq!(
        alone.stderr,
        "warning: nowhere: no such file or folder\nerror: report.md: no articles to check against in nowhere\n"
    );
    let with_another = place.run(&["check", "--corpus", "nowhere", "--corpus", "sources", "report.md"]);
    assert_eq!(with_another.code, Some(0));
    assert_eq!(with_another.stderr, "warning: nowhere: no such file or folder\n");
    place.write("empty/readme.html", "");
    assert_eq!(place.run(&["check", "--corpus", "empty", "report.md"]).code, Some(2));
    assert_eq!(place.run(&["corpus", "--corpus", "empty"]).code, Some(2));
}

#[test]
fn configuration() {
    let place = Place::new();
    place.write("texts/2023/a.txt", "Tiêu đề\nĐoạn.\n");
    place.write("texts/2023/b.txt", "Tiêu đề\nĐoạn.\n");
    place.write("sourcecheck.toml", "sources = [\"texts/*/a*.txt\"]\n");
    let listed = place.run(&["corpus"]).stdout;
    assert!(listed.starts_with("2023/a.txt\n") && !listed.contains("b.txt"), "{listed}");
    assert!(listed.contains("(configured in sourcecheck.toml)"), "{listed}");

    let cases = [
        ("sources = [\"texts\"]\nsource = 1\n", "sourcecheck.toml:2:1: unknown key `source`"),
        ("sources = [\n", "sourcecheck.toml:1:"),
        ("sources = 1\n", "sourcecheck.toml:1:11: `sources` takes a list"),
    ];
    for (toml, message) in cases {
        place.write("sourcecheck.toml", toml);
        let (run, json) = place.check();
        assert_eq!(run.code, Some(2), "{toml}");
        assert!(run.stderr.contains(message), "{}", run.stderr);
        assert!(json["reports"][0]["error"].as_str().unwrap().contains(message));
        // Sources that are named outright need no configuration.
        assert_eq!(place.run(&["check", "--corpus", "sources", "report.md"]).code, Some(0));
    }
    place.write("sourcecheck.toml", "sources = [\"texts/*.none\", \"gone\"]\n");
    let run = place.run(&["check", "report.md"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("texts/*.none: matches no file\n"), "{}", run.stderr);
    assert!(run.stderr.contains("gone: no such file or folder\n"), "{}", run.stderr);
}

#[test]
fn sample_articles_where_there_is_nothing_else() {
    let place = Place::new();
    place.write("alone/report.md", "Ngày 17/9.\n");
    let run = place.run(&["check", "alone/report.md"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stderr.starts_with("note: no sources are configured; checking against the five sample articles"));
    assert!(run.stderr.contains("sourcecheck.toml"));
}

#[test]
fn bad_reports_do_not_stop_the_good_ones() {
    let place = Place::new();
    place.write("latin1.md", b"Ng\xe0y 17/9");
    place.write("nul.md", "Ngày\0 17/9 tại Istanbul.\n");
    place.write("empty.md", "");
    let files = ["gone.md", "latin1.md", "sources", "nul.md", "empty.md", "report.md"];
    let run = place.run(&[&["check", "--format", "json"], files.as_slice()].concat());
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let expected = [
        "error: gone.md: no such file or folder",
        "error: latin1.md: not valid UTF-8, at byte 2 (line 1): save it as UTF-8",
        "error: sources: is a folder, not a file",
    ];
    assert_eq!(run.stderr.lines().collect::<Vec<_>>(), expected);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    let reports = json["reports"].as_array().unwrap();
    assert_eq!(reports.iter().map(|r| r["path"].as_str().unwrap()).collect::<Vec<_>>(), files);
    assert_eq!(
        reports.iter().map(|r| r.get("error").is_some()).collect::<Vec<_>>(),
        [true, true, true, false, false, false]
    );
    let all_bad = place.run(&["check", "gone.md", "latin1.md"]);
    assert_eq!((all_bad.code, all_bad.stdout.as_str()), (Some(2), ""));
}

#[test]
fn streams_stay_apart() {
    let place = Place::new();
    place.write("sources/bad.txt", "");
    for (format, json) in [("json", true), ("sarif", true), ("github", false), ("human", false)] {
        let run = place.run(&["check", "--format", format, "report.md", "gone.md"]);
        assert!(!run.stdout.contains("bad.txt"), "{format}: {}", run.stdout);
        assert!(!json || serde_json::from_str::<Value>(&run.stdout).is_ok(), "{}", run.stdout);
        assert_eq!(run.stderr.lines().count(), 2, "{}", run.stderr);
    }
    let mut command = place.command();
    command.args(["check", "--format", "json", "report.md"]).env("SOURCECHECK_LOG", "trace");
    assert!(serde_json::from_slice::<Value>(&command.output().unwrap().stdout).is_ok());
}

#[test]
fn wrong_usage_is_a_failure() {
    let place = Place::new();
    for args in [&["check"][..], &[], &["check", "--format", "xml", "report.md"], &["explain", "report.md"]] {
        let run = place.run(args);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{args:?}");
        assert!(!run.stderr.is_empty());
    }
    assert_eq!(place.run(&["--version"]).stdout, format!("sourcecheck {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(place.run(&["check", "--help"]).code, Some(0));
}

#[test]
fn nothing_found_says_so() {
    let place = Place::new();
    let facts = place.run(&["facts", "Nobody Of That Name"]);
    assert_eq!((facts.code, facts.stdout.as_str()), (Some(1), ""));
    assert_eq!(facts.stderr, "No name that the sources use is “Nobody Of That Name”: try it as they write it.\n");
    let explain = place.run(&["explain", "report.md:1:1"]);
    assert_eq!((explain.code, explain.stderr.as_str()), (Some(1), "There is no claim at report.md:1:1.\n"));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let place = Place::new();
    // More than a pipe holds, so that the program must notice.
    for i in 0..1500 {
        place.write(&format!("sources/{i:04}.txt"), "Tiêu đề của một bài báo khá dài, dài hơn một chút\nĐoạn.\n");
    }
    let mut child = place
        .command()
        .arg("corpus")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[cfg(unix)]
#[test]
fn a_report_may_come_from_a_pipe() {
    let place = Place::new();
    let mut command = place.command();
    command.args(["check", "--corpus", "sources", "/dev/stdin"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdin.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn colour_is_for_terminals() {
    let place = Place::new();
    assert!(!place.run(&["check", "report.md"]).stdout.contains('\u{1b}'));
}

/// The sample articles, and a report with one wrong date.
#[test]
fn a_wrong_date_is_found() {
    let place = Place::new();
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    place.write("report.md", "Theo Politico, cuộc họp bí mật diễn ra ngày 18/9 tại Istanbul, Thổ Nhĩ Kỳ.\n");
    let seeds = seeds.to_str().unwrap();
    let run = place.run(&["check", "--corpus", seeds, "--format", "json", "report.md"]);
    assert_eq!(run.code, Some(1));
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    let claims = json["reports"][0]["claims"].as_array().unwrap();
    let claim = claims.iter().find(|c| c["verdict"] == "contradicted").unwrap();
    assert_eq!(claim["evidence"][0]["text"], "ngày 17/9");
    assert_eq!(claim["evidence"][0]["article"], "001_122364f8869732ab.txt");
    let human = place.run(&["check", "--corpus", seeds, "report.md"]).stdout;
    assert!(human.contains("report.md:1:40"), "{human}");
    assert!(place.run(&["check", "--corpus", seeds, "--color", "always", "report.md"]).stdout.contains('\u{1b}'));
}

#[test]
fn a_wrong_date_comes_with_the_right_one() {
    let place = Place::new();
    place.write("lone/report.md", "Theo Politico, cuộc họp bí mật diễn ra ngày 18/9 tại Istanbul, Thổ Nhĩ Kỳ.\n");
    let run = place.run(&["check", "--format", "json", "lone/report.md"]);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["reports"][0]["claims"][0]["expected"], "ngày 17/9");
}

/// Sources of which the report's figure differs, though not beyond doubt.
fn doubtful() -> Place {
    let place = Place::new();
    place.write(
        "sources/good.txt",
        "Cháy chợ Tân Lập\nVụ cháy chợ Tân Lập làm 50 ki-ốt bị thiêu rụi, 12 người bị thương.\n",
    );
    place.write(
        "report.md",
        "Vụ cháy chợ Tân Lập làm 12 người bị thương, 57 ki-ốt bị thiêu rụi. Ông Vương Lâm đã 81 tuổi.\n",
    );
    place
}

#[test]
fn modes_and_severities() {
    let place = doubtful();
    let run = |toml: &str, arguments: &[&str]| {
        place.write("sourcecheck.toml", format!("sources = ['sources']\n{toml}"));
        place.run(&[&["check", "report.md"], arguments].concat())
    };
    let shown = |run: &Run, what: &str| run.stdout.contains(what);
    let balanced = run("", &[]);
    assert!(
        shown(&balanced, "warning[figure-differs]") && !shown(&balanced, "[not-in-sources]"),
        "{}",
        balanced.stdout
    );
    assert_eq!(balanced.stdout, run("mode = 'balanced'", &[]).stdout);
    let thorough = run("mode = 'thorough'", &[]);
    assert!(shown(&thorough, "help[not-in-sources]"), "{}", thorough.stdout);
    assert_eq!(thorough.stdout, run("mode = 'strict'", &["--mode", "thorough"]).stdout);
    let error = run("[severity]\nfigure-differs = 'error'", &[]);
    assert!(shown(&error, "error[figure-differs]") && error.code == Some(1), "{}", error.stdout);
    let off = run("[severity]\nfigure-differs = 'off'", &[]);
    assert!(!shown(&off, "[figure-differs]") && off.code == Some(0), "{}", off.stdout);
    let noted = run("[severity]\nfigure-differs = 'information'", &["--format", "sarif"]);
    assert!(shown(&noted, "\"level\":\"note\"") && noted.code == Some(0), "{}", noted.stdout);
}

#[test]
fn modes_that_there_are_not() {
    let place = Place::new();
    let run = place.run(&["check", "--mode", "lax", "report.md"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("[possible values: strict, balanced, thorough]"), "{}", run.stderr);
    place.write("sourcecheck.toml", "sources = ['sources']\nmode = 'lax'\n");
    let run = place.run(&["check", "report.md"]);
    assert_eq!(run.code, Some(2));
    let expected = "sourcecheck.toml:2:8: `mode` takes one of \"strict\", \"balanced\", \"thorough\"";
    assert!(run.stderr.contains(expected), "{}", run.stderr);
}

#[test]
fn names_are_settled_by_hand() {
    let place = Place::new();
    place.write("sources/a.txt", "Tiêu đề\nÔng Ivo Kerrow tới Solvane. Theo Irvo Kerow, cuộc họp kết thúc.\n");
    place.write("sources/b.txt", "Tiêu đề\nBà Ana Kerrow tới Solvane. Đặc phái viên Ivo Kerrow từ chối bình luận.\n");
    let facts = |name: &str| place.run(&["facts", name]).stdout;
    assert!(facts("Ivo Kerrow").contains("Ivo Kerrow · person"), "{}", facts("Ivo Kerrow"));
    let entities = "[[entity]]\nname = \"Ivo Kerrow\"\nkind = \"person\"\naliases = [\"Irvo Kerow\", \"Kerrou\"]\n\
                    not = [\"Ana Kerrow\"]\n[[entity]]\nname = \"Solvane\"\nkind = \"organisation\"\n";
    for file in ["entities.toml", "sources/entities.toml"] {
        place.write(file, entities);
        let card = facts("Kerrou");
        assert!(card.starts_with("Ivo Kerrow · person") && card.contains("Irvo Kerow"), "{card}");
        assert!(card.contains("từ chối bình luận") && !card.contains("Bà Ana"), "{card}");
        assert!(facts("Solvane").starts_with("Solvane · organisation"));
        let listed = place.run(&["corpus"]);
        assert!(!listed.stdout.contains("entities.toml"), "{}", listed.stdout);
        fs::remove_file(place.path(file)).unwrap();
    }
    place.write("entities.toml", "[[entity]]\nname = \"Ivo Kerrow\"\nalias = []\n");
    let run = place.run(&["facts", "Ivo Kerrow"]);
    assert_eq!(run.code, Some(0), "the sources are good");
    assert!(run.stderr.contains("entities.toml: line 3, column 1: unknown key `alias`"), "{}", run.stderr);
}
