//! A server on a loopback socket that handles each request as its script says.

use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::watch;
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;

pub const DONE: Act = Act::Answer(200, "", r#"{"code":200}"#);

/// What happens to a request.
#[derive(Clone, Copy)]
pub enum Act {
    /// An answer with a status, further header lines and a JSON body.
    Answer(u16, &'static str, &'static str),
    /// These bytes, then the end of the connection.
    Raw(&'static str),
    /// An answer, and some time later the end of the connection.
    AnswerThenClose(&'static str),
    /// An answer, after a while.
    Slow(Duration, &'static str),
    /// No answer, on an open connection.
    Silence,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Which connection it came on, from 0.
    pub connection: usize,
    pub head: String,
    pub body: String,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

pub struct Server {
    pub url: String,
    seen: watch::Sender<Vec<Seen>>,
    open: watch::Sender<usize>,
}

/// A port without a server. It is bound, so that no other test gets it.
pub struct Nobody {
    pub url: String,
    _port: TcpSocket,
}

impl Nobody {
    pub fn new() -> Self {
        let port = TcpSocket::new_v4().unwrap();
        port.bind(([127, 0, 0, 1], 0).into()).unwrap();
        Self { url: format!("http://{}", port.local_addr().unwrap()), _port: port }
    }
}

impl Server {
    /// Plays the script, one act for each request; the last act repeats.
    pub async fn start(script: impl Into<Vec<Act>>) -> Self {
        Self::serve(script.into(), None).await
    }

    pub async fn start_tls(script: impl Into<Vec<Act>>, tls: TlsAcceptor) -> Self {
        Self::serve(script.into(), Some(tls)).await
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.borrow().clone()
    }

    /// Resolves once this many requests have come.
    pub async fn until_seen(&self, requests: usize) {
        self.seen.subscribe().wait_for(|seen| seen.len() >= requests).await.unwrap();
    }

    /// Resolves once no connection is open.
    pub async fn until_closed(&self) {
        self.open.subscribe().wait_for(|open| *open == 0).await.unwrap();
    }

    async fn serve(script: Vec<Act>, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let url = match tls {
            Some(_) => format!("https://localhost:{port}"),
            None => format!("http://127.0.0.1:{port}"),
        };
        let (seen, open) = (watch::Sender::new(Vec::new()), watch::Sender::new(0));
        let (journal, connections) = (seen.clone(), open.clone());
        tokio::spawn(async move {
            for connection in 0.. {
                let (stream, _) = listener.accept().await.unwrap();
                let (script, journal, tls) = (script.clone(), journal.clone(), tls.clone());
                let connections = connections.clone();
                tokio::spawn(async move {
                    connections.send_modify(|open| *open += 1);
                    match tls {
                        None => play(stream, connection, &script, &journal).await,
                        Some(tls) => match tls.accept(stream).await {
                            Ok(stream) => play(stream, connection, &script, &journal).await,
                            Err(_) => None,
                        },
                    };
                    connections.send_modify(|open| *open -= 1);
                });
            }
        });
        Self { url, seen, open }
    }
}

/// Serves one connection until an act or the client ends it.
async fn play(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    connection: usize,
    script: &[Act],
    journal: &watch::Sender<Vec<Seen>>,
) -> Option<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let seen = read(&mut stream, connection).await?;
        let mut turn = 0;
        journal.send_modify(|journal| {
            turn = journal.len();
            journal.push(seen);
        });
        let (text, ends) = match script[turn.min(script.len() - 1)] {
            Act::Answer(status, headers, body) => (answer(status, headers, body), false),
            Act::AnswerThenClose(body) => (answer(200, "", body), true),
            Act::Slow(pause, body) => {
                sleep(pause).await;
                (answer(200, "", body), false)
            }
            Act::Raw(text) => (text.to_owned(), true),
            Act::Silence => {
                stream.read_u8().await.ok()?;
                return None;
            }
        };
        stream.write_all(text.as_bytes()).await.ok()?;
        stream.flush().await.ok()?;
        if ends {
            stream.shutdown().await.ok()?;
            return None;
        }
    }
}

fn answer(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n{headers}\r\n{body}"
    )
}

async fn read(
    stream: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>,
    connection: usize,
) -> Option<Seen> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).await.ok()? == 0 {
            return None;
        }
    }
    let seen = Seen { connection, head, body: String::new() };
    let length = seen.header("content-length")?.parse().ok()?;
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some(Seen { body: String::from_utf8(body).ok()?, ..seen })
}
