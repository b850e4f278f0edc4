/// How the page looks: on a telephone, on a desk, on A4 and without colours.
enum StyleSheet {
  /// Neither `<` nor `&` is in it, so that it reads alike as HTML and as XML.
  static let rules: StaticString = """
    :root{--ink:#1b232d;--soft:#4b5563;--rule:#c3cad3;--deep:#0f4c5c;--pale:#d5e5e8;--paper:#fff}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:46rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}
    header{border-top:.4rem solid var(--deep);padding-top:1rem}
    header p{margin:.15rem 0;color:var(--soft)}
    h1{margin:0 0 .6rem;font-size:1.85rem;line-height:1.2;letter-spacing:-.01em}
    h2{margin:0 0 .7rem;font-size:1.3rem;line-height:1.25;color:var(--deep)}
    section{margin-top:2.2rem;border-top:1px solid var(--rule);padding-top:1.1rem}
    p{margin:.6rem 0;max-width:40rem;overflow-wrap:anywhere}
    p.in{margin-left:1.5rem}
    p.warning{border-left:.3rem solid #8a3b00;padding:.45rem .8rem;background:#fff3e4;color:var(--ink)}
    nav{margin-top:1.4rem}
    nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem .5rem}
    nav a{display:block;padding:.3rem .7rem;border:1px solid var(--rule);border-radius:1rem;font-size:.9rem;text-decoration:none}
    a{color:var(--deep)}
    a:hover,a:focus-visible{text-decoration:underline}
    :focus-visible{outline:2px solid var(--deep);outline-offset:2px}
    table{border-collapse:collapse;margin:.8rem 0;width:100%}
    caption{text-align:left;padding:.2rem 0 .4rem;font-weight:600}
    th,td{padding:.3rem .1rem .3rem .8rem;border-bottom:1px solid #e3e7ec;text-align:right;vertical-align:bottom}
    th:first-child,td.said{text-align:left;padding-left:0}
    th{font-weight:400}
    th[scope=row]{overflow-wrap:anywhere;min-width:7rem}
    td{white-space:nowrap}
    td.said{color:var(--soft);white-space:normal}
    thead th{font-weight:600;font-size:.88rem;line-height:1.25;color:var(--soft);border-bottom:2px solid var(--rule)}
    thead td{border-bottom:2px solid var(--rule)}
    th[scope=rowgroup]{font-weight:600;padding-top:.8rem}
    th.d1:first-child{padding-left:1.2rem;color:var(--soft)}
    thead th{min-width:5.8rem}
    .frame{overflow-x:auto}
    .frame td:not(:first-child),.frame thead th{width:1%}
    .frame th:first-child,.frame thead td{position:sticky;left:0;background:var(--paper)}
    p.title{margin:.8rem 0 0;padding:.2rem 0;font-weight:600}
    p.title+.frame table{margin-top:.2rem}
    .shaded th[scope=row]{min-width:4.5rem;border:0}
    .shaded thead th{min-width:0}
    .frame .shaded td:not(:first-child),.frame .shaded thead th{width:auto}
    .shaded td{border:2px solid var(--paper);padding:.3rem .5rem}
    .s0{background:#f4f7f8}.s1{background:#e9f0f2}.s2{background:#dde9ec}.s3{background:#d1e2e6}.s4{background:#c5dbe0}.s5{background:#b9d4da}.s6{background:#add0d7}.s7{background:#a1c9d1}.s8{background:#95c2cb}.s9{background:#89bbc5}.s10{background:#7db4bf}
    .key{font-size:.9rem;color:var(--soft)}
    .key span{display:inline-block;margin-right:.3rem;padding:.05rem .6rem;color:var(--ink);border:1px solid var(--soft)}
    figure{margin:1.1rem 0 1.4rem}
    figcaption{font-weight:600;margin-bottom:.6rem}
    svg{display:block;width:100%;max-width:31rem;height:auto;font-size:12.5px;font-family:inherit;overflow:visible}
    svg text{fill:var(--ink)}
    svg .name{font-weight:600}
    svg .small{font-size:11px;fill:var(--soft)}
    svg .tiny{font-size:10.5px;fill:var(--soft)}
    svg .base{fill:#f4f7f8;stroke:#8a96a3}
    svg .step{fill:var(--deep)}
    svg .rest{fill:#a9c7ce;stroke:var(--deep)}
    svg .target{stroke:var(--ink);stroke-width:2;stroke-dasharray:3 2}
    svg .grid{stroke:#dfe4e9}
    svg .axis{stroke:#69747f}
    svg .curve{fill:none;stroke:var(--deep);stroke-width:1.8}
    svg .band{fill:#bfd8de}
    details{margin:.6rem 0}
    summary{cursor:pointer;color:var(--deep);font-size:.93rem;width:fit-content;padding:.2rem 0}
    dl{margin:.5rem 0;max-width:40rem}
    dt{font-weight:600;margin-top:.5rem}
    dd{margin:0 0 0 1.2rem;overflow-wrap:anywhere}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    @media (max-width:30rem){
    body{padding:1rem .8rem 3rem}h1{font-size:1.5rem}
    th,td{padding-left:.4rem}table{font-size:.9rem}
    thead th{min-width:0;font-size:.78rem}th[scope=row]{min-width:5.4rem}
    .frame{background:linear-gradient(to right,#fff 30%,#fff0) 0 0/2.5rem 100% no-repeat local,linear-gradient(to left,#fff 30%,#fff0) 100% 0/2.5rem 100% no-repeat local,linear-gradient(to left,#1b232d44,#fff0) 100% 0/.8rem 100% no-repeat scroll}
    .frame th:first-child,.frame thead td{min-width:5.4rem}
    }
    @page{size:A4;margin:16mm 15mm}
    @media print{
    body{max-width:none;padding:0;font-size:9.5pt;line-height:1.4}
    nav{display:none}
    h1{font-size:18pt}h2{font-size:13pt;break-after:avoid}
    section{margin-top:7mm;padding-top:3mm}
    svg{max-width:125mm}
    svg,tr,p,dt,dd,caption{break-inside:avoid}
    figcaption,summary,caption,dt,thead,p.title{break-after:avoid}
    tbody tr:first-child{break-before:avoid}
    tr:has(th[scope=rowgroup]){break-after:avoid}
    details.again{display:none}
    th,td{padding-top:1mm;padding-bottom:1mm}
    .frame{overflow:visible}
    .frame th:first-child,.frame thead td{position:static}
    summary{color:var(--soft);list-style:none}
    summary::-webkit-details-marker{display:none}
    details::details-content{content-visibility:visible;display:block;height:auto}
    p.warning,.shaded td,.key span,svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }

    """
}
