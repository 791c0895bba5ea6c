//! What is known of the terminal: whether to colour, and how wide it is.

use std::io::{IsTerminal, stdout};
use std::sync::OnceLock;

use super::args::Color;

/// How output for people looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    pub color: bool,
    /// Columns.
    pub width: usize,
}

/// The width of output that goes to no terminal.
const WIDTH: usize = 100;
/// Longer lines are hard to read, however wide the window.
const WIDEST: usize = 120;

static COLOR: OnceLock<Color> = OnceLock::new();

/// Keeps what the command line says of colour.
pub(super) fn set_color(color: Color) {
    let _ = COLOR.set(color);
}

/// The look of standard output.
pub(super) fn stdout_look() -> Look {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
    let color = match COLOR.get() {
        Some(Color::Always) => true,
        Some(Color::Never) => false,
        Some(Color::Auto) | None => {
            stdout().is_terminal() && !no_color && std::env::var_os("TERM").is_none_or(|t| t != "dumb")
        }
    };
    Look { color, width: width().unwrap_or(WIDTH) }
}

/// How wide lines on standard output should be; `None` where it goes to no terminal.
pub(super) fn width() -> Option<usize> {
    stdout().is_terminal().then(|| textwrap::termwidth().clamp(40, WIDEST))
}
