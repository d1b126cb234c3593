"""The decision trees that classify blocks in their context.

Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB
(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.
"""

from __future__ import annotations


def score_in_context(row: tuple[float, ...]) -> float:
    """Returns the logit that a block is main text; `row` holds the values of `judge.features.FEATURES`."""
    logit_rel, chance_rel, names_rel, names_core, words, length, link_density, tag, copies, in_description, in_body, from_h1, from_first, expected_before, expected_after, near1, near5, heading_distance, heading_chance, siblings, sibling_length, sibling_chance, prose0, in_core5, share1, chance1, expected1, prose1, share2, chance2, expected2, link_density3, expected3, blocks3, in_core7, part_share, part_link_density, part_expected, part_blocks, names1, page_chars, page_blocks, page_chance, page_link_density, genre, span, level, core_share, core_depth = row
    score = 0.0
    if chance_rel <= 0.74761:
     if in_core5 <= 0:
      if in_description <= 0:
       if expected_before <= 0.74151:
        score += 0.462
       else:
        score += 0.34
      else:
       score += 1.08
     else:
      if logit_rel <= -2.686:
       score += 0.594
      else:
       if expected3 <= 0.76202:
        if copies <= 2:
         score += 0.827
        else:
         score += 0.518
       else:
        score += 1.05
    else:
     if in_core5 <= 0:
      if expected_before <= 0.64746:
       if near1 <= 0.73015:
        score += 0.837
       else:
        score += 1.2
      else:
       if part_link_density <= 0.061661:
        score += 0.845
       else:
        score += 0.494
     else:
      if copies <= 1:
       if from_h1 <= 94:
        if siblings <= 3:
         score += 1.17
        else:
         score += 1.36
       else:
        if part_share <= 0.38572:
         score += 1.27
        else:
         score += 0.897
      else:
       score += 0.819
    if chance_rel <= 0.87852:
     if in_core5 <= 0:
      if in_core7 <= 0:
       if in_description <= 0:
        score += -0.455
       else:
        score += -0.0339
      else:
       score += -0.307
     else:
      if chance_rel <= 0.4864:
       if core_depth <= 19:
        score += -0.312
       else:
        score += 0.21
      else:
       if expected2 <= 0.94895:
        score += -0.136
       else:
        score += 0.0561
    else:
     if expected2 <= 0.56375:
      if in_core5 <= 0:
       score += -0.228
      else:
       if copies <= 1:
        if in_body <= -1:
         score += -0.275
        else:
         score += 0.123
       else:
        score += -0.226
     else:
      if page_chars <= 53786:
       if siblings <= 4:
        if names_core <= -1e-35:
         score += -0.147
        else:
         score += 0.116
       else:
        score += 0.227
      else:
       if names1 <= 2.975:
        score += -0.361
       else:
        score += 0.134
    if logit_rel <= -1.1109:
     if in_core5 <= 0:
      score += -0.335
     else:
      if chance1 <= 0.56424:
       if genre <= 0:
        score += -0.171
       else:
        score += -0.328
      else:
       if logit_rel <= -2.2469:
        score += -0.166
       else:
        score += 0.0392
    else:
     if near5 <= 0.72106:
      if expected3 <= 0.76202:
       if part_blocks <= 67:
        score += -0.0685
       else:
        score += -0.255
      else:
       if from_first <= 226:
        if in_core5 <= 0:
         score += -0.127
        else:
         score += 0.116
       else:
        score += -0.348
     else:
      if from_first <= 86:
       if names_rel <= -0.2395:
        score += -0.0191
       else:
        score += 0.211
      else:
       if core_share <= 0.69222:
        if core_depth <= 10:
         score += -0.0788
        else:
         score += -0.436
       else:
        if share1 <= 0.96979:
         score += 0.145
        else:
         score += -0.254
    if logit_rel <= -1.0375:
     if logit_rel <= -2.3305:
      if part_link_density <= 0.015862:
       score += -0.115
      else:
       score += -0.279
     else:
      if near5 <= 0.64916:
       score += -0.18
      else:
       if siblings <= 2:
        score += -0.179
       else:
        score += 0.0434
    else:
     if expected3 <= 0.76202:
      if near5 <= 0.69886:
       if from_first <= 161:
        score += -0.0701
       else:
        score += -0.281
      else:
       if part_share <= 0.62435:
        score += 0.0565
       else:
        score += -0.421
     else:
      if siblings <= 6:
       if prose1 <= 0.24027:
        score += -0.289
       else:
        if expected1 <= 0.6088:
         score += -0.0291
        else:
         score += 0.178
      else:
       if from_first <= 340:
        if span <= 0.94167:
         score += 0.197
        else:
         score += -0.144
       else:
        if core_share <= 0.97188:
         score += -0.305
        else:
         score += 0.0943
    if chance_rel <= 0.92077:
     if logit_rel <= -2.7304:
      score += -0.241
     else:
      if part_blocks <= 104:
       if names_core <= 0.085:
        score += -0.0637
       else:
        score += 0.0674
      else:
       if expected1 <= 0.6088:
        score += -0.214
       else:
        if span <= 0.79531:
         score += 0.0828
        else:
         score += -0.3
    else:
     if share2 <= 0.52216:
      if from_h1 <= 82:
       if prose1 <= 0.38753:
        score += -0.0821
       else:
        if names_core <= -0.745:
         score += -0.13
        else:
         score += 0.161
      else:
       if share2 <= 0.2009:
        if names_core <= -1.195:
         score += -0.316
        else:
         score += 0.0116
       else:
        if part_link_density <= 0.033665:
         score += -0.429
        else:
         score += -0.035
     else:
      if blocks3 <= 809:
       if names_rel <= -0.18223:
        score += 0.000595
       else:
        score += 0.188
      else:
       score += -0.301
    if chance1 <= 0.70076:
     if in_core7 <= 0:
      if in_description <= 0:
       score += -0.236
      else:
       score += 0.0585
     else:
      if copies <= 1:
       if from_first <= 182:
        if logit_rel <= -2.2469:
         score += -0.121
        else:
         score += 0.035
       else:
        if page_chance <= 0.33849:
         score += -0.338
        else:
         score += -0.0891
      else:
       score += -0.179
    else:
     if in_core5 <= 0:
      if expected_before <= 0.75248:
       if names_rel <= -1.0638:
        score += -0.205
       else:
        score += 0.0451
      else:
       if core_share <= 0.65404:
        score += -0.0893
       else:
        score += -0.293
     else:
      if copies <= 1:
       if names_core <= 0.065:
        if expected2 <= 0.97598:
         score += 0.0101
        else:
         score += 0.161
       else:
        if from_first <= 86:
         score += 0.189
        else:
         score += 0.0839
      else:
       score += -0.148
    if near1 <= 0.82691:
     if in_core7 <= 0:
      if expected_after <= 0.23495:
       score += -0.24
      else:
       if sibling_chance <= 0.52245:
        score += -0.181
       else:
        score += 0.00606
     else:
      if sibling_chance <= 0.59303:
       if core_depth <= 11:
        if page_blocks <= 356:
         score += -0.0421
        else:
         score += -0.153
       else:
        score += 0.0719
      else:
       if names1 <= -0.555:
        score += 0.156
       else:
        if names_rel <= -0.017086:
         score += -0.116
        else:
         score += 0.0338
    else:
     if expected2 <= 0.80245:
      if expected_after <= 0.24438:
       score += -0.0736
      else:
       if part_share <= 0.62435:
        score += 0.0934
       else:
        score += -0.451
     else:
      if siblings <= 184:
       if siblings <= 6:
        score += 0.0232
       else:
        score += 0.179
      else:
       if link_density3 <= 0.025445:
        score += -0.451
       else:
        score += 0.163
    if logit_rel <= -0.87517:
     if in_core7 <= 0:
      if in_description <= 0:
       score += -0.195
      else:
       score += 0.169
     else:
      if span <= 0.27979:
       if level <= 0.59686:
        score += -0.0398
       else:
        if link_density <= 1e-35:
         score += -0.0908
        else:
         score += -0.264
      else:
       if sibling_chance <= 0.18477:
        score += -0.146
       else:
        if names1 <= 0.185:
         score += 0.0809
        else:
         score += -0.0379
    else:
     if page_chars <= 46077:
      if expected1 <= 0.6088:
       if near5 <= 0.81836:
        score += -0.0196
       else:
        if part_expected <= 0.4586:
         score += 0.131
        else:
         score += -0.00145
      else:
       score += 0.184
     else:
      if expected_before <= 0.44475:
       score += 0.0207
      else:
       if share2 <= 0.92475:
        if names1 <= 2.765:
         score += -0.243
        else:
         score += 0.175
       else:
        score += -0.539
    if score < -3.5 or score > 3.5:
        return score
    if logit_rel <= -0.70293:
     if in_core7 <= 0:
      score += -0.172
     else:
      if core_share <= 0.97606:
       if expected_before <= 0.71092:
        if expected2 <= 0.94895:
         score += -0.0619
        else:
         score += 0.0969
       else:
        score += -0.14
      else:
       if core_share <= 0.99901:
        score += 0.0575
       else:
        score += -0.101
    else:
     if expected2 <= 0.56375:
      if share1 <= 0.3614:
       if level <= 0.9165:
        if heading_distance <= 25:
         score += 0.014
        else:
         score += -0.123
       else:
        score += 0.137
      else:
       score += -0.264
     else:
      if page_chars <= 44066:
       if expected_before <= 0.9228:
        if chance2 <= 0.43307:
         score += -0.0416
        else:
         score += 0.174
       else:
        score += -0.0781
      else:
       if link_density3 <= 0.042625:
        if expected_before <= 0.3273:
         score += 0.0451
        else:
         score += -0.419
       else:
        score += 0.113
    if names_rel <= -0.18223:
     if logit_rel <= -3.2512:
      score += -0.168
     else:
      if page_chars <= 62005:
       if part_link_density <= 0.068676:
        if span <= 0.39315:
         score += -0.0764
        else:
         score += 0.0716
       else:
        score += -0.0864
      else:
       score += -0.289
    else:
     if prose0 <= 0.668:
      if siblings <= 7:
       score += -0.137
      else:
       if expected3 <= 0.37565:
        score += -0.0504
       else:
        if length <= 839:
         score += 0.0784
        else:
         score += -0.225
     else:
      if from_h1 <= 82:
       if from_h1 <= -1:
        if core_share <= 0.80677:
         score += -0.218
        else:
         score += 0.117
       else:
        score += 0.177
      else:
       if core_share <= 0.69222:
        if span <= 0.22968:
         score += -0.547
        else:
         score += -0.132
       else:
        if page_chars <= 48522:
         score += 0.1
        else:
         score += -0.104
    if names_rel <= -0.18223:
     if expected_before <= 0.74151:
      if from_h1 <= -1:
       if from_h1 <= -981:
        score += 0.00708
       else:
        score += -0.214
      else:
       if length <= 839:
        score += 0.00323
       else:
        score += -0.235
     else:
      if page_blocks <= 1684:
       if part_link_density <= 0.031561:
        score += -0.0411
       else:
        score += -0.187
      else:
       score += 0.395
    else:
     if copies <= 1:
      if prose0 <= 0.668:
       if genre <= 0:
        if share1 <= 0.99105:
         score += 0.0628
        else:
         score += -0.331
       else:
        if names1 <= 1.545:
         score += -0.022
        else:
         score += -0.238
      else:
       if from_h1 <= 82:
        if expected_before <= 0.89623:
         score += 0.168
        else:
         score += -0.0379
       else:
        if page_chars <= 62005:
         score += 0.0545
        else:
         score += -0.183
     else:
      score += -0.122
    if near1 <= 0.87231:
     if expected_before <= 0.9305:
      if copies <= 1:
       if expected2 <= 0.031782:
        if genre <= 0:
         score += -0.00695
        else:
         score += -0.14
       else:
        if siblings <= 6:
         score += -0.0323
        else:
         score += 0.0655
      else:
       if siblings <= 184:
        score += -0.116
       else:
        score += 0.157
     else:
      score += -0.163
    else:
     if from_first <= 86:
      if siblings <= 1:
       if length <= 300:
        score += -0.212
       else:
        score += 0.145
      else:
       if expected1 <= 0.24735:
        if siblings <= 14:
         score += -0.0199
        else:
         score += 0.137
       else:
        score += 0.177
     else:
      if core_share <= 0.68347:
       score += -0.147
      else:
       if level <= 0.98373:
        if sibling_length <= 385.94:
         score += 0.0856
        else:
         score += -0.147
       else:
        score += -0.221
    if expected_before <= 0.91423:
     if near1 <= 0.87231:
      if sibling_length <= 16.019:
       score += -0.117
      else:
       if core_share <= 0.86914:
        if core_share <= 0.62387:
         score += 0.0378
        else:
         score += -0.0796
       else:
        if page_chars <= 44066:
         score += 0.0425
        else:
         score += -0.181
     else:
      if page_chars <= 44066:
       if siblings <= 9:
        if part_expected <= 0.10007:
         score += -0.135
        else:
         score += 0.0564
       else:
        if expected2 <= 0.56375:
         score += 0.064
        else:
         score += 0.166
      else:
       if core_depth <= 10:
        if expected_before <= 0.46385:
         score += 0.108
        else:
         score += -0.0854
       else:
        if expected2 <= 0.97805:
         score += -0.396
        else:
         score += -0.0383
    else:
     if in_core7 <= 0:
      score += -0.189
     else:
      if siblings <= 2:
       score += -0.251
      else:
       score += -0.0519
    if expected_after <= 0.13798:
     if in_core5 <= 0:
      score += -0.156
     else:
      if link_density3 <= 0.029613:
       if page_chars <= 53786:
        score += 0.075
       else:
        score += -0.3
      else:
       if names_rel <= 0.52759:
        if in_body <= -1:
         score += -0.284
        else:
         score += -0.0449
       else:
        if page_chance <= 0.66013:
         score += -0.103
        else:
         score += -0.557
    else:
     if copies <= 1:
      if names_core <= 0.115:
       if core_share <= 0.97606:
        if length <= 839:
         score += -0.0125
        else:
         score += -0.232
       else:
        if link_density3 <= 0.071052:
         score += 0.144
        else:
         score += -0.0363
      else:
       if core_share <= 0.69222:
        if span <= 0.81579:
         score += 0.00411
        else:
         score += -0.336
       else:
        if blocks3 <= 809:
         score += 0.116
        else:
         score += -0.225
     else:
      score += -0.076
    if siblings <= 3:
     if in_description <= 0:
      if genre <= 0:
       if names_rel <= 0.33863:
        score += -0.0307
       else:
        score += -0.189
      else:
       score += -0.152
     else:
      score += 0.131
    else:
     if expected3 <= 0.43101:
      if part_blocks <= 83:
       if chance_rel <= 1.076:
        score += 0.0366
       else:
        if heading_chance <= 0.92019:
         score += -0.0544
        else:
         score += -0.953
      else:
       if page_blocks <= 1313:
        score += -0.113
       else:
        if names1 <= 0.035:
         score += -0.0491
        else:
         score += 0.433
     else:
      if page_blocks <= 795:
       if expected_after <= 0.45611:
        if expected3 <= 0.99423:
         score += 0.0842
        else:
         score += -0.0215
       else:
        if prose1 <= 0.48236:
         score += 0.0492
        else:
         score += 0.144
      else:
       if sibling_length <= 385.94:
        score += -0.0245
       else:
        score += -0.354
    if expected_before <= 0.9228:
     if expected2 <= 0.94895:
      if heading_distance <= 21:
       if from_h1 <= -1:
        if from_h1 <= -981:
         score += -0.0202
        else:
         score += -0.193
       else:
        if expected_before <= 0.4541:
         score += 0.0604
        else:
         score += -0.00902
      else:
       if blocks3 <= 666:
        if page_chars <= 22648:
         score += -0.0538
        else:
         score += -0.158
       else:
        score += 0.139
     else:
      if share2 <= 0.97038:
       if blocks3 <= 666:
        if length <= 150:
         score += 0.0757
        else:
         score += 0.153
       else:
        if part_link_density <= 0.33489:
         score += -0.194
        else:
         score += 0.169
      else:
       if near5 <= 0.58691:
        score += -0.229
       else:
        if names1 <= 0.415:
         score += 0.116
        else:
         score += -0.107
    else:
     if link_density3 <= 0.059893:
      score += -0.0339
     else:
      score += -0.139
    if score < -3.5 or score > 3.5:
        return score
    if share1 <= 0.46713:
     if logit_rel <= -3.7835:
      if span <= 0.64231:
       score += -0.142
      else:
       score += 0.0174
     else:
      if siblings <= 3:
       score += -0.0618
      else:
       if core_share <= 0.85005:
        if expected3 <= 0.98757:
         score += -0.011
        else:
         score += -0.24
       else:
        if page_chance <= 0.57217:
         score += -0.00318
        else:
         score += 0.0722
    else:
     if span <= 0.7918:
      if length <= 145:
       score += 0.00706
      else:
       if from_h1 <= 82:
        score += 0.177
       else:
        if share2 <= 0.97369:
         score += 0.119
        else:
         score += -0.268
     else:
      if tag <= 8:
       if names_core <= 0.045:
        score += 0.0403
       else:
        score += -0.736
      else:
       if from_h1 <= 79:
        score += 0.139
       else:
        if expected3 <= 0.98327:
         score += 0.213
        else:
         score += -0.137
    if siblings <= 6:
     if link_density <= 0.054173:
      if expected_before <= 0.89623:
       if copies <= 1:
        if names1 <= 3.495:
         score += 0.0232
        else:
         score += -0.382
       else:
        score += -0.111
      else:
       score += -0.123
     else:
      score += -0.13
    else:
     if from_h1 <= 82:
      if expected3 <= 0.29825:
       if core_depth <= 18:
        score += 0.00203
       else:
        if logit_rel <= -0.18791:
         score += -0.028
        else:
         score += -0.725
      else:
       if names1 <= 0.035:
        score += 0.16
       else:
        if chance_rel <= 0.96996:
         score += -0.052
        else:
         score += 0.118
     else:
      if page_chars <= 62005:
       if names_core <= -1.485:
        if part_link_density <= 0.031561:
         score += 0.0279
        else:
         score += -0.162
       else:
        if page_chars <= 5723:
         score += -0.275
        else:
         score += 0.0167
      else:
       score += -0.185
    if expected_before <= 0.75248:
     if prose1 <= 0.46927:
      if expected3 <= 1.0:
       if names1 <= 1.545:
        if span <= 0.90584:
         score += -0.0053
        else:
         score += 0.22
       else:
        if expected3 <= 0.99644:
         score += -0.0821
        else:
         score += -0.497
      else:
       score += -0.154
     else:
      if page_chars <= 62005:
       if in_body <= 0:
        if expected2 <= 0.94895:
         score += 0.0255
        else:
         score += 0.0973
       else:
        score += 0.193
      else:
       score += -0.114
    else:
     if part_blocks <= 78:
      if heading_chance <= 0.62128:
       score += 0.0328
      else:
       if part_share <= 0.21144:
        if part_link_density <= 0.11933:
         score += 0.0413
        else:
         score += -0.175
       else:
        score += -0.222
     else:
      if share1 <= 0.46713:
       if part_blocks <= 1369:
        score += -0.14
       else:
        score += 0.362
      else:
       score += -0.0151
    if genre <= 0:
     if page_chars <= 14757:
      if sibling_length <= 20.118:
       score += -0.0645
      else:
       score += 0.0717
     else:
      if names1 <= -1.315:
       if sibling_length <= 170.54:
        if page_chance <= 0.1181:
         score += 0.262
        else:
         score += -0.0762
       else:
        if page_chance <= 0.59465:
         score += -0.268
        else:
         score += 0.102
      else:
       if page_link_density <= 0.12033:
        if page_chars <= 46077:
         score += 0.0114
        else:
         score += -0.151
       else:
        score += 0.0538
    else:
     if expected1 <= 0.6088:
      if part_link_density <= 0.18233:
       if siblings <= 19:
        score += -0.0664
       else:
        if part_expected <= 0.28383:
         score += 0.0807
        else:
         score += -0.0937
      else:
       if expected_after <= 0.48779:
        score += -0.189
       else:
        score += -0.0606
     else:
      if prose0 <= 0.91631:
       score += -0.0416
      else:
       score += 0.135
    if words <= 0.045:
     if genre <= 0:
      if heading_chance <= 0.10958:
       if core_depth <= 5:
        score += -0.194
       else:
        score += -0.0264
      else:
       if core_share <= 0.59444:
        score += 0.122
       else:
        if part_blocks <= 100:
         score += 0.0402
        else:
         score += -0.0376
     else:
      if names_core <= 0.065:
       if genre <= 1:
        if core_depth <= 7:
         score += -0.253
        else:
         score += -0.093
       else:
        score += -0.0662
      else:
       if sibling_length <= 228.63:
        if link_density <= 1e-35:
         score += -0.0216
        else:
         score += -0.178
       else:
        score += 0.11
    else:
     if expected_after <= 0.61997:
      if expected1 <= 0.93522:
       if page_chance <= 0.090917:
        score += 0.169
       else:
        if core_share <= 0.98811:
         score += -0.0376
        else:
         score += 0.0554
      else:
       score += 0.0988
     else:
      score += 0.0817
    if heading_distance <= 25:
     if copies <= 1:
      if siblings <= 2:
       if expected_before <= 0.34539:
        if from_h1 <= -1:
         score += -0.13
        else:
         score += 0.0437
       else:
        if expected1 <= 0.95965:
         score += -0.12
        else:
         score += 0.169
      else:
       if expected_before <= 0.6375:
        if core_depth <= 5:
         score += 0.0135
        else:
         score += 0.0841
       else:
        score += 0.00625
     else:
      if siblings <= 44:
       score += -0.0875
      else:
       if expected_before <= 0.39027:
        score += 0.117
       else:
        if length <= 86:
         score += 0.0675
        else:
         score += -0.207
    else:
     if in_body <= -1:
      score += -0.289
     else:
      if siblings <= 766:
       if siblings <= 397:
        if page_link_density <= 0.043775:
         score += 0.119
        else:
         score += -0.0615
       else:
        score += -0.259
      else:
       score += 0.227
    if expected_after <= 0.03762:
     if core_depth <= 7:
      if names_core <= -0.885:
       score += -0.121
      else:
       score += 0.0245
     else:
      score += -0.123
    else:
     if near1 <= 0.90446:
      if page_link_density <= 0.033882:
       score += 0.16
      else:
       if share2 <= 0.98158:
        if genre <= 0:
         score += 0.0144
        else:
         score += -0.035
       else:
        if expected1 <= 0.99505:
         score += -0.0712
        else:
         score += -0.321
     else:
      if page_chars <= 46077:
       if names_core <= 0.065:
        if page_blocks <= 223:
         score += -0.158
        else:
         score += 0.0644
       else:
        if siblings <= 312:
         score += 0.0962
        else:
         score += -0.316
      else:
       if link_density3 <= 0.038552:
        if from_first <= 241:
         score += -0.0582
        else:
         score += -0.295
       else:
        if sibling_length <= 251.18:
         score += -0.0592
        else:
         score += 0.203
    if from_h1 <= -1:
     if from_h1 <= -981:
      if names1 <= 0.035:
       if page_chars <= 5326:
        score += -0.157
       else:
        score += 0.121
      else:
       if names1 <= 0.185:
        score += -0.326
       else:
        score += -0.0635
     else:
      score += -0.169
    else:
     if expected_after <= 0.61062:
      if names_core <= 0.115:
       if genre <= 0:
        if length <= 175:
         score += 0.0459
        else:
         score += -0.0533
       else:
        if page_blocks <= 230:
         score += -0.183
        else:
         score += -0.0553
      else:
       if names_rel <= 0.52759:
        if span <= 0.7918:
         score += 0.0504
        else:
         score += -0.049
       else:
        score += -0.111
     else:
      if tag <= 5:
       if sibling_chance <= 0.74435:
        if in_core5 <= 0:
         score += 0.132
        else:
         score += -0.0422
       else:
        score += -0.181
      else:
       score += 0.068
    if score < -3.5 or score > 3.5:
        return score
    if logit_rel <= -4.9127:
     score += -0.141
    else:
     if copies <= 1:
      if sibling_length <= 14.613:
       if siblings <= 766:
        if chance_rel <= 0.64878:
         score += -0.0784
        else:
         score += -0.215
       else:
        score += 0.166
      else:
       if from_h1 <= 79:
        if siblings <= 4:
         score += -0.013
        else:
         score += 0.067
       else:
        if page_blocks <= 253:
         score += -0.0905
        else:
         score += 0.0187
     else:
      if siblings <= 166:
       if expected_before <= 0.47365:
        if copies <= 3:
         score += 0.00816
        else:
         score += -0.107
       else:
        if part_blocks <= 83:
         score += -0.0625
        else:
         score += -0.16
      else:
       if names_core <= -0.325:
        if part_expected <= 0.64632:
         score += 0.33
        else:
         score += -0.112
       else:
        if part_blocks <= 136:
         score += -0.115
        else:
         score += 0.109
    if in_body <= -1:
     if core_share <= 0.75919:
      score += -0.253
     else:
      if core_share <= 0.96608:
       if link_density3 <= 0.048879:
        score += 0.267
       else:
        score += -0.0256
      else:
       if from_h1 <= 4:
        score += 0.244
       else:
        score += -0.191
    else:
     if near5 <= 0.90942:
      if names1 <= 0.095:
       if heading_chance <= 0.95751:
        if near5 <= 0.46187:
         score += -0.0163
        else:
         score += 0.0492
       else:
        score += -0.683
      else:
       if page_chars <= 37145:
        if expected1 <= 0.99694:
         score += -0.0464
        else:
         score += -0.28
       else:
        if core_share <= 0.60746:
         score += 0.278
        else:
         score += -0.0258
     else:
      if prose0 <= 0.92084:
       if names1 <= 1.585:
        score += 0.0407
       else:
        score += -0.0799
      else:
       if page_chars <= 44066:
        score += 0.142
       else:
        score += -0.0541
    if from_h1 <= -2:
     if from_h1 <= -981:
      if core_share <= 0.99997:
       if page_blocks <= 288:
        score += 0.0805
       else:
        score += -0.0625
      else:
       score += -0.328
     else:
      score += -0.16
    else:
     if genre <= 0:
      if from_h1 <= 79:
       if level <= 0.81992:
        score += 0.111
       else:
        if level <= 0.82612:
         score += -0.31
        else:
         score += 0.0299
      else:
       if sibling_length <= 160.62:
        if page_link_density <= 1.5587:
         score += 0.043
        else:
         score += -0.218
       else:
        if level <= 0.54745:
         score += -0.212
        else:
         score += -0.0175
     else:
      if expected_after <= 0.57385:
       if page_chars <= 55212:
        if core_share <= 0.98844:
         score += -0.0643
        else:
         score += 0.0618
       else:
        score += -0.257
      else:
       if words <= -0.375:
        score += -0.153
       else:
        score += 0.0445
    if in_body <= 0:
     if page_link_density <= 1.2808:
      if siblings <= 10:
       if level <= 0.82257:
        if span <= 0.074941:
         score += -0.0474
        else:
         score += 0.0348
       else:
        if expected2 <= 0.97598:
         score += -0.078
        else:
         score += 0.0132
      else:
       if span <= 0.71546:
        if heading_chance <= 0.1659:
         score += -0.0185
        else:
         score += 0.0518
       else:
        if siblings <= 82:
         score += -0.068
        else:
         score += 0.048
     else:
      if page_chance <= 0.56074:
       if siblings <= 57:
        if blocks3 <= 589:
         score += -0.0358
        else:
         score += -0.422
       else:
        score += -0.272
      else:
       score += -0.529
    else:
     if expected_before <= 0.78258:
      score += 0.172
     else:
      if chance1 <= 0.70076:
       score += -0.268
      else:
       if length <= 204:
        score += -0.157
       else:
        score += 0.212
    if heading_distance <= 26:
     if names_rel <= 0.26535:
      if core_depth <= 5:
       if sibling_length <= 385.94:
        if part_blocks <= 58:
         score += 0.0408
        else:
         score += -0.0493
       else:
        if share2 <= 0.10103:
         score += 0.128
        else:
         score += -0.294
      else:
       if logit_rel <= -3.5808:
        score += -0.0466
       else:
        if names1 <= -0.555:
         score += 0.0781
        else:
         score += 0.0223
     else:
      score += -0.0392
    else:
     if page_chance <= 0.86162:
      if span <= 0.92521:
       if names1 <= 0.845:
        if from_first <= 182:
         score += -0.0408
        else:
         score += -0.163
       else:
        if near5 <= 0.96487:
         score += 0.0603
        else:
         score += -0.237
      else:
       score += 0.196
     else:
      if page_chance <= 0.86582:
       score += -0.985
      else:
       if span <= 0.75702:
        score += 0.0917
       else:
        score += -0.239
    if heading_distance <= 14:
     if siblings <= 2:
      if names1 <= 0.305:
       if from_h1 <= -1:
        score += -0.102
       else:
        if from_h1 <= 4:
         score += 0.0937
        else:
         score += -0.016
      else:
       if length <= 515:
        score += -0.121
       else:
        score += 0.0832
     else:
      if near1 <= 0.92256:
       if names1 <= -0.015:
        if names_rel <= -2.7633:
         score += -0.133
        else:
         score += 0.0392
       else:
        if siblings <= 30:
         score += -0.0663
        else:
         score += 0.0242
      else:
       if from_first <= 20:
        score += 0.147
       else:
        if core_share <= 0.91873:
         score += -0.0279
        else:
         score += 0.0673
    else:
     if in_body <= -1:
      score += -0.218
     else:
      if sibling_length <= 425.98:
       if length <= 555:
        score += -0.0232
       else:
        score += -0.212
      else:
       score += 0.0846
    if page_chars <= 62005:
     if words <= 0.045:
      if page_chars <= 5723:
       if page_chance <= 0.19922:
        score += -0.194
       else:
        if words <= -0.955:
         score += -0.521
        else:
         score += -0.0231
      else:
       if length <= 839:
        if span <= 0.92521:
         score += -0.00231
        else:
         score += 0.168
       else:
        if expected1 <= 0.14775:
         score += 0.03
        else:
         score += -0.206
     else:
      if expected1 <= 0.96645:
       if heading_distance <= 18:
        if expected_after <= 0.014:
         score += -0.0963
        else:
         score += 0.0371
       else:
        if sibling_chance <= 0.23684:
         score += 0.0704
        else:
         score += -0.0659
      else:
       if link_density <= 0.33702:
        if chance1 <= 0.99542:
         score += 0.145
        else:
         score += -0.0878
       else:
        score += -0.151
    else:
     if expected_after <= 0.80046:
      score += -0.135
     else:
      score += 0.121
    if in_description <= 0:
     if siblings <= 2:
      if sibling_chance <= 0.93488:
       if length <= 839:
        if expected_after <= 0.03762:
         score += -0.132
        else:
         score += -0.0299
       else:
        score += 0.147
      else:
       if blocks3 <= 25:
        if prose1 <= 0.86872:
         score += -0.184
        else:
         score += 0.132
       else:
        if link_density3 <= 0.038552:
         score += -0.352
        else:
         score += -0.104
     else:
      if page_chance <= 0.090917:
       if page_chars <= 4527:
        if blocks3 <= 36:
         score += -0.41
        else:
         score += 0.0572
       else:
        if page_link_density <= 0.083305:
         score += -0.156
        else:
         score += 0.155
      else:
       if part_share <= 0.61428:
        if heading_chance <= 0.027519:
         score += -0.0938
        else:
         score += 0.0101
       else:
        if page_blocks <= 309:
         score += 0.0983
        else:
         score += -0.182
    else:
     score += 0.117
    if score < -3.5 or score > 3.5:
        return score
    if sibling_length <= 14.613:
     score += -0.0592
    else:
     if link_density3 <= 0.031869:
      if page_blocks <= 306:
       if level <= 0.88071:
        if prose1 <= 0.24027:
         score += 0.0475
        else:
         score += 0.16
       else:
        if names_core <= -0.615:
         score += -0.135
        else:
         score += 0.0529
      else:
       if link_density3 <= 0.018371:
        if page_blocks <= 367:
         score += -0.145
        else:
         score += -0.0176
       else:
        if share1 <= 0.6936:
         score += 0.137
        else:
         score += -0.189
     else:
      if link_density3 <= 0.040604:
       if page_chars <= 10743:
        score += 0.102
       else:
        if page_blocks <= 267:
         score += -0.245
        else:
         score += -0.0771
      else:
       if page_chars <= 17456:
        if names1 <= 0.065:
         score += 0.0173
        else:
         score += -0.0575
       else:
        if sibling_length <= 356.52:
         score += 0.0192
        else:
         score += 0.148
    if in_description <= 0:
     if siblings <= 30:
      if level <= 0.82257:
       if page_chance <= 0.57606:
        if heading_chance <= 0.63992:
         score += 0.00898
        else:
         score += -0.0844
       else:
        if words <= 0.715:
         score += 0.108
        else:
         score += -0.489
      else:
       if page_chars <= 21162:
        if level <= 0.8493:
         score += -0.178
        else:
         score += -0.0439
       else:
        if level <= 0.85304:
         score += 0.179
        else:
         score += 0.000256
     else:
      if page_chars <= 19020:
       if page_chars <= 4239:
        if page_chance <= 0.10772:
         score += -0.503
        else:
         score += 0.0344
       else:
        if in_core5 <= 0:
         score += -0.0601
        else:
         score += 0.1
      else:
       if level <= 0.72554:
        if names_core <= -1.105:
         score += -0.232
        else:
         score += -0.0466
       else:
        score += 0.0202
    else:
     score += 0.109
    if copies <= 1:
     if expected2 <= 0.010794:
      if level <= 0.59686:
       if page_chance <= 0.34962:
        if page_chance <= 0.31184:
         score += 0.0367
        else:
         score += -0.251
       else:
        score += 0.321
      else:
       if level <= 0.64819:
        score += -0.209
       else:
        if level <= 0.77203:
         score += 0.0355
        else:
         score += -0.0835
     else:
      if page_chars <= 44066:
       if link_density3 <= 0.031869:
        if core_share <= 0.97606:
         score += 0.0158
        else:
         score += 0.118
       else:
        if expected_before <= 0.78258:
         score += 0.022
        else:
         score += -0.0383
      else:
       if part_link_density <= 0.16665:
        if tag <= 10:
         score += -0.211
        else:
         score += -0.0497
       else:
        score += 0.171
    else:
     if chance1 <= 0.60828:
      if names_core <= 0.585:
       score += -0.03
      else:
       score += 0.114
     else:
      score += -0.0845
    if names_rel <= -3.7158:
     score += -0.16
    else:
     if chance_rel <= 1.0848:
      if genre <= 0:
       if core_share <= 0.62387:
        if page_link_density <= 1.1501:
         score += 0.104
        else:
         score += -0.141
       else:
        if part_link_density <= 0.0083334:
         score += 0.0723
        else:
         score += 0.000737
      else:
       if link_density3 <= 0.22316:
        if prose0 <= 0.85139:
         score += -0.0344
        else:
         score += 0.041
       else:
        if prose0 <= 0.88756:
         score += -0.0437
        else:
         score += -0.209
     else:
      if part_link_density <= 0.014238:
       if page_blocks <= 213:
        if near1 <= 0.78902:
         score += -0.141
        else:
         score += 0.165
       else:
        if page_blocks <= 253:
         score += -0.477
        else:
         score += -0.135
      else:
       if near5 <= 0.98622:
        if near5 <= 0.29645:
         score += -0.157
        else:
         score += 0.00294
       else:
        score += -0.446
    if length <= 839:
     if heading_distance <= 27:
      if link_density3 <= 0.10722:
       score += 0.0229
      else:
       if page_link_density <= 0.43488:
        if chance2 <= 0.79889:
         score += -0.0136
        else:
         score += -0.113
       else:
        if link_density3 <= 0.73662:
         score += 0.0654
        else:
         score += -0.0372
     else:
      if page_link_density <= 0.14287:
       if blocks3 <= 148:
        if names_rel <= -0.19569:
         score += 0.115
        else:
         score += -0.105
       else:
        score += -0.187
      else:
       if names_core <= -0.065:
        if chance_rel <= 1.022:
         score += -0.0315
        else:
         score += -0.236
       else:
        if page_link_density <= 1.2808:
         score += 0.0623
        else:
         score += -0.216
    else:
     if part_link_density <= 0.079117:
      if chance_rel <= 1.022:
       if names_rel <= -0.0037752:
        score += -0.13
       else:
        score += 0.0714
      else:
       score += -0.328
     else:
      score += 0.0958
    if core_share <= 0.99997:
     if span <= 0.85482:
      if span <= 0.7918:
       if names_core <= 0.135:
        if tag <= 13:
         score += 0.0153
        else:
         score += -0.0429
       else:
        if sibling_length <= 19.017:
         score += -0.0745
        else:
         score += 0.0383
      else:
       if names_core <= 0.275:
        if chance2 <= 0.70055:
         score += -0.0883
        else:
         score += 0.0536
       else:
        if page_blocks <= 223:
         score += -0.479
        else:
         score += -0.123
     else:
      if page_link_density <= 0.11108:
       if page_blocks <= 223:
        score += 0.0942
       else:
        if chance2 <= 0.77711:
         score += -0.213
        else:
         score += 0.0123
      else:
       score += 0.152
    else:
     if heading_chance <= 0.40011:
      score += -0.184
     else:
      if span <= 0.86354:
       if part_share <= 0.36172:
        score += 0.114
       else:
        score += -0.235
      else:
       score += -0.228
    if expected_after <= 0.017546:
     if part_blocks <= 4:
      if chance1 <= 0.80641:
       score += -0.0149
      else:
       score += -0.37
     else:
      if length <= 484:
       score += -0.0641
      else:
       score += 0.0835
    else:
     if length <= 839:
      if sibling_length <= 271.57:
       if length <= 374:
        if page_chars <= 6563:
         score += -0.0492
        else:
         score += 0.0137
       else:
        if from_h1 <= 56:
         score += 0.0582
        else:
         score += -0.13
      else:
       if page_blocks <= 816:
        if page_chance <= 0.87868:
         score += 0.0784
        else:
         score += -0.0421
       else:
        if share2 <= 0.079312:
         score += 0.112
        else:
         score += -0.202
     else:
      if part_expected <= 0.089708:
       score += 0.115
      else:
       if from_h1 <= 24:
        score += 0.04
       else:
        if part_blocks <= 13:
         score += -0.277
        else:
         score += -0.0965
    if sibling_length <= 12.665:
     if names1 <= 2.765:
      score += -0.0442
     else:
      score += -0.264
    else:
     if siblings <= 26:
      if prose1 <= 0.97554:
       if heading_chance <= 0.65814:
        if copies <= 3:
         score += 0.00502
        else:
         score += -0.152
       else:
        if expected2 <= 0.97805:
         score += -0.0806
        else:
         score += 0.0354
      else:
       if copies <= 1:
        if core_depth <= 9:
         score += 0.032
        else:
         score += 0.15
       else:
        score += -0.102
     else:
      if part_share <= 0.26556:
       if names_core <= -1.195:
        if sibling_length <= 191.75:
         score += 0.0267
        else:
         score += -0.274
       else:
        if names_core <= -0.265:
         score += 0.137
        else:
         score += 0.0425
      else:
       if siblings <= 29:
        score += 0.2
       else:
        if from_first <= 86:
         score += 0.0318
        else:
         score += -0.0931
    return score
